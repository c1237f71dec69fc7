import { type Box, boxPath, type Point, poly, within } from './marks.ts';
import { chance } from './random.ts';

/** One stroke of the gouge: it enters and leaves the block thin, and is widest after the middle. */
export function gouge([x1, y1]: Point, [x2, y2]: Point, weight: number, fill: string): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [nx, ny] = [(-(y2 - y1) / length) * (weight / 2), ((x2 - x1) / length) * (weight / 2)];
  const at = (t: number, side: number): Point => [x1 + (x2 - x1) * t + nx * side, y1 + (y2 - y1) * t + ny * side];
  return poly([[x1, y1], at(0.35, 0.8), at(0.75, 1), [x2, y2], at(0.75, -1), at(0.35, -0.8)], fill);
}

export interface Hatch {
  /** Degrees from level, clockwise as the page is seen. */
  angle?: number;
  gap?: number;
  weight?: number;
  /** How long a stroke is, as a part of the box's diagonal; short strokes leave more of the block standing. */
  length?: number;
  fill: string;
}

/** Parallel strokes across a box, cut off at the edge of the path (the box itself unless given). */
export function hatch(box: Box, { angle = 45, gap = 22, weight = 9, length = 1, fill }: Hatch, d = boxPath(box)): string {
  const [x, y, width, height] = box;
  const turn = (angle * Math.PI) / 180;
  const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
  const half = Math.hypot(width, height) / 2;
  const next = chance(Math.round(x * 7 + y * 13 + width + angle));
  const strokes: string[] = [];
  for (let across = -half; across <= half; across += gap) {
    const [cx, cy] = [x + width / 2 - dy * across, y + height / 2 + dx * across];
    for (let along = -half - next() * half * length; along < half; along += half * 2 * length + gap) {
      const end = along + half * 2 * length * (0.8 + next() * 0.2);
      strokes.push(gouge([cx + dx * along, cy + dy * along], [cx + dx * end, cy + dy * end], weight, fill));
    }
  }
  return within(d, ...strokes);
}

export interface Rays {
  /** Degrees, clockwise from the right. */
  from?: number;
  to?: number;
  count: number;
  inner: number;
  outer: number;
  /** How much of the circle the rays fill. */
  fullness?: number;
  fill: string;
}

/** Wedges of light from one point, alternately long and short. */
export function rays([x, y]: Point, { from = 0, to = 360, count, inner, outer, fullness = 0.42, fill }: Rays): string {
  const step = (to - from) / count;
  return Array.from({ length: count }, (_, i) => {
    const middle = from + step * (i + 0.5);
    const reach = i % 2 ? inner + (outer - inner) * 0.82 : outer;
    const at = (degrees: number, r: number): Point =>
      [x + Math.cos((degrees * Math.PI) / 180) * r, y + Math.sin((degrees * Math.PI) / 180) * r];
    const spread = (step * fullness) / 2;
    return poly([at(middle - spread * 0.5, inner), at(middle - spread, reach), at(middle + spread, reach), at(middle + spread * 0.5, inner)], fill);
  }).join('');
}
