/** A straight line through points, by least squares. */
export interface Line { slope: number; at: number }

/** @throws Error for fewer than two different x: no line goes through them */
export function fitLine(points: readonly (readonly [x: number, y: number])[]): Line {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (!(spread > 0)) throw new Error('A line needs at least two points that lie apart.');
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  return { slope, at: meanY - slope * meanX };
}

/** The value of a line at x. */
export const valueAt = ({ slope, at }: Line, x: number): number => at + slope * x;
