import { INK, PAPER } from '../ink/colours.ts';
import { rect } from '../ink/marks.ts';

/** A window: frame, bars, sill. What is seen through it is drawn first, then this without a pane. */
export function windowFrame(x: number, y: number, width: number, height: number, columns = 2, rows = 2, frame = INK): string {
  const bar = 14;
  const marks = [rect(x - 18, y - 18, width + 36, 18, frame), rect(x - 18, y + height, width + 36, 18, frame), rect(x - 18, y, 18, height, frame), rect(x + width, y, 18, height, frame)];
  for (let i = 1; i < columns; i++) marks.push(rect(x + (width * i) / columns - bar / 2, y, bar, height, frame));
  for (let i = 1; i < rows; i++) marks.push(rect(x, y + (height * i) / rows - bar / 2, width, bar, frame));
  return marks.join('') + rect(x - 40, y + height + 24, width + 80, 22, frame);
}

export const windowPane = (x: number, y: number, width: number, height: number, pane = PAPER, columns = 2, rows = 2, frame = INK): string =>
  rect(x - 18, y - 18, width + 36, height + 36, pane) + windowFrame(x, y, width, height, columns, rows, frame);
