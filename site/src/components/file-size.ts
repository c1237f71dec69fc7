import type { Locale } from '@broadside/shared/content';
import { memo } from '../store/memo.ts';

const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

// Making a formatter takes longer than using it a hundred times.
const format = memo((key) => {
  const [locale, unit, digits] = key.split(' ');
  return new Intl.NumberFormat(`${locale}-US`, { style: 'unit', unit, maximumFractionDigits: Number(digits) });
});

/** A file's size as people say it: "340 kB", "1.2 MB", in one piece. Somebody on a prepaid phone wants to know before the tap. */
export function fileSize(bytes: number, locale: Locale): string {
  const power = Math.min(units.length, Math.max(1, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = Math.max(1, bytes / 1000 ** power);
  const digits = power > 1 && value < 10 ? 1 : 0;
  return format(`${locale} ${units[power - 1]} ${digits}`).format(value).replace(' ', '\u00a0');
}
