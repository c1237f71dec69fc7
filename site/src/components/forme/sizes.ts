/** Lines are broken anew for a narrow measure (`n`: phones, columns) and for a wide one (`w`). */
export type Measure = 'n' | 'w';

/** The sizes a line can have, in whole percents of the measure. A short word fills a wide one, too. */
export const sizeRange: Record<Measure, { min: number; max: number }> = {
  n: { min: 4, max: 34 },
  w: { min: 3, max: 27 },
};

/** The widths of letter a line can have, in whole percents of the usual. */
export const stretchRange = { min: 66, max: 125 };

/** The class that sets a size: `n18`. */
export const sizeClass = (measure: Measure, size: number): string => `${measure}${size}`;

const bearingStep = 0.02;

/** How much white to the left of a line is taken away, in sizes of its type: more steps than these nobody sees. */
export const bearings: readonly number[] = [0, 1, 2, 3, 4].map((step) => step * bearingStep);

/** The class that takes away the white before a line, to the nearest step: `nl3`. */
export function bearingClass(measure: Measure, bearing: number): string {
  const step = Math.min(Math.max(Math.round(bearing / bearingStep), 0), bearings.length - 1);
  return `${measure}l${step}`;
}
