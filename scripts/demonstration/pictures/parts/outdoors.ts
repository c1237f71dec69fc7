import { INK, PAPER } from '../ink/colours.ts';
import { gouge } from '../ink/carve.ts';
import { type Point, poly, rect, shape } from '../ink/marks.ts';

/** A round tree with the light carved out of its side. */
export function tree(x: number, ground: number, height: number, fill = INK, light = PAPER): string {
  const r = height * 0.32;
  const cy = ground - height + r;
  const cuts = Array.from({ length: 7 }, (_, i) => {
    const y = cy - r * 0.66 + (i * r * 1.3) / 6;
    const reach = Math.sqrt(Math.max(0, r * r * 0.74 - (y - cy) ** 2));
    return gouge([x - reach * 0.1, y + 10], [x + reach, y - 10], r * 0.09, light);
  });
  return poly([[x - r * 0.14, ground], [x - r * 0.09, cy], [x + r * 0.09, cy], [x + r * 0.14, ground]], fill) +
    shape(`M${x - r} ${cy}C${x - r * 1.1} ${cy - r} ${x - r * 0.4} ${cy - r * 1.1} ${x} ${cy - r}C${x + r * 0.6} ${cy - r * 1.1} ${x + r * 1.1} ${cy - r * 0.5} ${x + r} ${cy}C${x + r * 1.1} ${cy + r * 0.7} ${x + r * 0.4} ${cy + r} ${x} ${cy + r * 0.9}C${x - r * 0.6} ${cy + r} ${x - r * 1.1} ${cy + r * 0.7} ${x - r} ${cy}Z`, fill, light, 8) + cuts.join('');
}

/** A flag in the wind on its pole; stripes only, no nation's. */
export const flag = (x: number, top: number, ground: number, width: number, fill: string, pole = INK): string =>
  rect(x - 6, top, 12, ground - top, pole) +
  shape(`M${x + 6} ${top + 10}q${width * 0.25} -34 ${width * 0.5} 0t${width * 0.5} 0v${width * 0.5}q${-width * 0.25} 34 ${-width * 0.5} 0t${-width * 0.5} 0Z`, fill) +
  [0.3, 0.62].map((t) => shape(`M${x + 6} ${top + 10 + width * 0.5 * t}q${width * 0.25} -34 ${width * 0.5} 0t${width * 0.5} 0v${width * 0.07}q${-width * 0.25} 34 ${-width * 0.5} 0t${-width * 0.5} 0Z`, PAPER)).join('');

/** A fluted column with base and capital. */
export function column(x: number, top: number, bottom: number, width: number, fill = PAPER, cut = INK): string {
  return rect(x - width / 2, top, width, bottom - top, fill) + rect(x - width * 0.68, top, width * 1.36, width * 0.3, fill) + rect(x - width * 0.68, bottom - width * 0.26, width * 1.36, width * 0.26, fill) +
    [-0.2, 0.06, 0.28].map((t, i) => rect(x + width * t, top + width * 0.4, width * (0.06 + i * 0.05), bottom - top - width * 0.76, cut)).join('');
}

/** Hills as one dark band, with strokes of light following the slope. */
export function hills(points: readonly Point[], ground: number, fill = INK, light = PAPER): string {
  const first = points[0] ?? [0, ground];
  const last = points.at(-1) ?? [1600, ground];
  const strokes = points.slice(1).flatMap(([x, y], i) => {
    const [px, py] = points[i] ?? first;
    return [0.2, 0.5, 0.8].map((t) => gouge([px + (x - px) * t, py + (y - py) * t + 26], [px + (x - px) * (t + 0.16) + 30, py + (y - py) * (t + 0.16) + 74], 9, light));
  });
  return poly([[first[0], ground], ...points, [last[0], ground]], fill) + strokes.join('');
}

/** Steps up to a door, the nearest lowest and widest. */
export function steps(x: number, top: number, width: number, count: number, rise: number, spread: number, fill = PAPER, edge = INK): string {
  return Array.from({ length: count }, (_, i) => {
    const w = width + i * spread * 2;
    return rect(x - w / 2, top + i * rise, w, rise, fill) + rect(x - w / 2, top + i * rise, w, rise * 0.3, edge);
  }).join('');
}
