import type { Locale } from '@broadside/shared/content';

const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A file's size as people say it: "340 kB", "1.2 MB". Somebody on a prepaid phone wants to know before the tap. */
export function fileSize(bytes: number, locale: Locale): string {
  const power = Math.min(units.length, Math.max(1, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = Math.max(1, bytes / 1000 ** power);
  const options = { style: 'unit', unit: units[power - 1], maximumFractionDigits: power > 1 && value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(`${locale}-US`, options).format(value);
}
