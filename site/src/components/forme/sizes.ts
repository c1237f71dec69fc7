/** Lines are broken anew for a narrow measure (`n`: phones, columns) and for a wide one (`w`). */
export type Measure = 'n' | 'w';

/** The sizes a line can have, in percent of the measure. */
export const sizeRange: Record<Measure, { min: number; max: number; step: number }> = {
  n: { min: 4, max: 34, step: 0.5 },
  w: { min: 3, max: 18, step: 0.5 },
};

/** The widths of letter a line can have, in percent of the usual. */
export const stretchRange = { min: 66, max: 122, step: 1 };

/** The class that sets a size: `n18-5`. */
export const sizeClass = (measure: Measure, size: number): string => `${measure}${String(size).replace('.', '-')}`;
