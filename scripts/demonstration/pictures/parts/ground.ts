import { INK, PAPER } from '../ink/colours.ts';
import { poly, rect, type Point } from '../ink/marks.ts';
import { gouge } from '../ink/carve.ts';

/** A checkered floor running to a vanishing point. */
export function checkerFloor(top: number, vanish: Point, dark = INK, light = PAPER, tiles = 12, bottom = 1000): string {
  const rows: number[] = [bottom];
  for (let y = bottom; y - vanish[1] > (top - vanish[1]) * 1.02;) {
    y = Math.max(top, vanish[1] + (y - vanish[1]) * 0.8);
    rows.push(y);
  }
  const at = (column: number, y: number): Point =>
    [vanish[0] + ((column - tiles / 2) * 1600 * 1.6 / tiles) * ((y - vanish[1]) / (bottom - vanish[1])), y];
  const marks = [rect(0, top, 1600, bottom - top, light)];
  rows.slice(1).forEach((y, i) => {
    const below = rows[i] ?? bottom;
    for (let c = -tiles; c < tiles * 2; c++) {
      if ((c + i) % 2 === 0) marks.push(poly([at(c, below), at(c + 1, below), at(c + 1, y), at(c, y)], dark));
    }
  });
  return marks.join('');
}

/** A floor of solid ink, lit by long level strokes that lie closer towards the back. */
export function boards(top: number, fill = INK, light = PAPER): string {
  const marks = [rect(0, top, 1600, 1000 - top, fill)];
  for (let y = top + 14, gap = 16, i = 0; y < 1000; y += gap, gap *= 1.25, i++) {
    for (let x = -200 + ((i * 377) % 300); x < 1600; x += 520) marks.push(gouge([x, y], [x + 430, y], 4 + gap * 0.09, light));
  }
  return marks.join('');
}

/** Rows of tiles on a wall, seen straight on. */
export function tiles(x: number, y: number, width: number, height: number, size: number, fill: string, joint: string, gap = 6): string {
  const marks = [rect(x, y, width, height, fill)];
  for (let row = y + size; row < y + height; row += size) marks.push(rect(x, row, width, gap, joint));
  for (let row = y, i = 0; row < y + height; row += size, i++) {
    for (let column = x + (i % 2 ? size : size * 2); column < x + width; column += size * 2) marks.push(rect(column, row, gap, Math.min(size, y + height - row), joint));
  }
  return marks.join('');
}
