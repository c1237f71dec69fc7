import type { BlocksChart, Locale } from '@broadside/shared/content';
import type { Card } from '../../store/index.ts';

/** One number of a chart. */
export interface ChartRow {
  label: string;
  value: number;
  /** As it is shown: `44%`, `1,250 hours`. */
  shown: string;
}

/** What the words behind a number multiply it by. The longer ones come first. */
const magnitudes: readonly [RegExp, number][] = [
  [/^(billion|mil millones)\b/i, 1e9], [/^(million|millones|millón)(?!\p{L})/iu, 1e6], [/^(thousand|mil)\b/i, 1e3],
];

/** The first number of a text, as an editor of either language writes it for the United States: `$35,550` is 35550, `29.4 million` 29400000. Null without one. */
export function numberIn(text: string): number | null {
  const found = /(-?\d[\d,]*(?:\.\d+)?)\s*(.*)/s.exec(text);
  if (!found) return null;
  const [, number, after] = found;
  const [, times] = magnitudes.find(([words]) => words.test(after!)) ?? [null, 1];
  return Number(number!.replaceAll(',', '')) * times;
}

function withUnit(value: string, unit: string | null): string {
  if (!unit) return value;
  if (unit === '$') return unit + value;
  return /^[%°¢]/.test(unit) ? value + unit : `${value} ${unit}`;
}

/** The rows of a chart: its own, then those of the figures it shows. A figure without a number can't be drawn. */
export function chartRows({ rows, unit }: Pick<BlocksChart, 'rows' | 'unit'>, facts: readonly Card<'fact'>[], locale: Locale): ChartRow[] {
  const format = new Intl.NumberFormat(locale === 'es' ? 'es-US' : 'en-US', { maximumFractionDigits: 2, ...(unit === '$' ? { minimumFractionDigits: 2, trailingZeroDisplay: 'stripIfInteger' as const } : {}) });
  const own = rows.map(({ label, value }) => ({ label, value, shown: withUnit(format.format(value), unit) }));
  const figures = facts.flatMap(({ content: { title, value: text, unit: of } }) => {
    const value = numberIn(text);
    return value === null ? [] : [{ label: title, value, shown: withUnit(text, of) }];
  });
  return [...own, ...figures];
}
