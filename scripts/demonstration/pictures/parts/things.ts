import { INK, PAPER } from '../ink/colours.ts';
import { group, line, poly, rect, shape } from '../ink/marks.ts';

/** An open book lying towards us. */
export const openBook = (x: number, y: number, width: number, cover = INK): string =>
  group(`translate(${x} ${y}) scale(${width / 240})`,
    shape('M-128 14L-112 -62Q-56 -84 0 -58Q56 -84 112 -62L128 14Q60 -4 0 22Q-60 -4 -128 14Z', cover, PAPER, 8),
    shape('M-108 0L-96 -58Q-50 -74 -3 -50L-3 10Q-56 -14 -108 0Z', PAPER), shape('M108 0L96 -58Q50 -74 3 -50L3 10Q56 -14 108 0Z', PAPER),
    line('M-86 -42Q-50 -52 -18 -38M-90 -26Q-52 -36 -18 -22M-92 -12Q-54 -20 -18 -6M86 -42Q50 -52 18 -38M90 -26Q52 -36 18 -22', INK, 6));

/** A pile of closed books, lowest first. */
export function pile(x: number, floor: number, widths: readonly number[], inks: readonly string[], thick = 40): string {
  return widths.map((width, i) => {
    const y = floor - thick * (i + 1);
    const shift = ((i * 29) % 24) - 12;
    const fill = inks[i % inks.length] ?? INK;
    const edge = fill === PAPER ? INK : PAPER;
    return rect(x - width / 2 + shift, y, width, thick, fill === PAPER ? INK : fill) + rect(x - width / 2 + shift + 16, y + 8, width - 16, thick - 16, fill === PAPER ? PAPER : fill) +
      rect(x - width / 2 + shift + 24, y + 8, 10, thick - 16, edge) + rect(x - width / 2 + shift + 44, y + 8, 6, thick - 16, edge) + rect(x - width / 2 - 16, y - 3, width + 30, 6, PAPER);
  }).join('');
}

export const mug = (x: number, y: number, size: number, fill = INK): string =>
  group(`translate(${x} ${y}) scale(${size / 100})`, line('M36 -70Q84 -72 72 -40Q66 -20 36 -24', fill, 15), shape('M-44 -92L44 -92L38 0L-38 0Z', fill, fill === PAPER ? INK : PAPER, 8));

/** Curls of steam, cut upward. */
export const steam = (x: number, y: number, height: number, fill: string, count = 3, gap = 60): string =>
  Array.from({ length: count }, (_, i) => {
    const [sx, h] = [x + (i - (count - 1) / 2) * gap, height * (i % 2 ? 1 : 0.8)];
    return shape(`M${sx} ${y}C${sx - 50} ${y - h * 0.3} ${sx + 60} ${y - h * 0.55} ${sx} ${y - h}C${sx + 84} ${y - h * 0.6} ${sx - 26} ${y - h * 0.34} ${sx} ${y}Z`, fill);
  }).join('');

/** A sheet of paper with ruled lines for the writing on it. */
export const sheet = (x: number, y: number, width: number, height: number, turn = 0, lines = 5): string =>
  group(`translate(${x} ${y}) rotate(${turn})`, poly([[-width / 2, -height / 2], [width / 2, -height / 2], [width / 2, height / 2], [-width / 2, height / 2]], PAPER, INK, 8),
    ...Array.from({ length: lines }, (_, i) => rect(-width * 0.36, -height * 0.34 + (height * 0.72 * i) / lines, width * (i % 3 === 2 ? 0.44 : 0.72), Math.max(5, height * 0.035), INK)));

export const pencil = (x: number, y: number, length: number, turn: number, fill: string): string =>
  group(`translate(${x} ${y}) rotate(${turn})`, rect(0, -9, length, 18, fill), poly([[0, -9], [-30, 0], [0, 9]], PAPER, INK, 4), rect(length, -9, 16, 18, INK));

/** A five-pointed star. */
export const star = (x: number, y: number, radius: number, fill: string, turn = -90): string =>
  poly(Array.from({ length: 10 }, (_, i) => {
    const [r, a] = [i % 2 ? radius * 0.4 : radius, ((turn + i * 36) * Math.PI) / 180];
    return [x + Math.cos(a) * r, y + Math.sin(a) * r] as const;
  }), fill);

export const cross = (x: number, y: number, size: number, fill: string): string =>
  rect(x - size / 6, y - size / 2, size / 3, size, fill) + rect(x - size / 2, y - size / 6, size, size / 3, fill);
