import type { Point } from '../ink/marks.ts';

/** The outline around two circles: a limb that tapers from one joint to the next. */
export function taper([ax, ay]: Point, ra: number, [bx, by]: Point, rb: number): string {
  const length = Math.max(Math.hypot(bx - ax, by - ay), Math.abs(ra - rb) + 1);
  const along = Math.atan2(by - ay, bx - ax);
  const open = Math.acos((ra - rb) / length);
  const on = (x: number, y: number, r: number, angle: number): string =>
    `${(x + r * Math.cos(angle)).toFixed(1)} ${(y + r * Math.sin(angle)).toFixed(1)}`;
  const big = ra > rb ? '1' : '0';
  return `M${on(ax, ay, ra, along + open)}A${ra} ${ra} 0 ${big} 1 ${on(ax, ay, ra, along - open)}` +
    `L${on(bx, by, rb, along - open)}A${rb} ${rb} 0 ${big === '1' ? '0' : '1'} 1 ${on(bx, by, rb, along + open)}Z`;
}

/** Where the middle joint is when a limb of two bones reaches for a point; a point out of reach is brought nearer. */
export function bend(root: Point, aim: Point, upper: number, lower: number, side: 1 | -1): { joint: Point; end: Point } {
  const [dx, dy] = [aim[0] - root[0], aim[1] - root[1]];
  const asked = Math.hypot(dx, dy) || 1;
  const reach = Math.min(Math.max(asked, Math.abs(upper - lower) + 4), upper + lower - 2);
  const angle = Math.atan2(dy, dx);
  const inner = Math.acos((upper * upper + reach * reach - lower * lower) / (2 * upper * reach));
  const joint: Point = [root[0] + Math.cos(angle + side * inner) * upper, root[1] + Math.sin(angle + side * inner) * upper];
  return { joint, end: [root[0] + Math.cos(angle) * reach, root[1] + Math.sin(angle) * reach] };
}
