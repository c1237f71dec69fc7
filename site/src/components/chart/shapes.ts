import type { ChartRow } from './rows.ts';

/** The width that charts are drawn in. They grow with the page up to a third more. */
export const WIDTH = 360;
/** About how many letters of a label stand in a line of that width, also as large as they are on a phone. */
const LETTERS = 45;
const LINE = 17;
const BAR = 16;
const GAP = 14;

/** A piece of text at a place in the drawing. */
export interface Label { x: number; y: number; text: string; anchor?: 'end' | 'middle' }
export interface Box { x: number; y: number; width: number; height: number }

/** A chart ready to be drawn: all of them are made of these. */
export interface Drawing { height: number; labels: Label[]; values: Label[]; bars: Box[]; frames: Box[]; line: { x: number; y: number }[] }

export const empty = (): Drawing => ({ height: 0, labels: [], values: [], bars: [], frames: [], line: [] });

/** Words in lines of a chart's width; a word that is longer than a line is cut. */
export function wrap(text: string, letters = LETTERS): string[] {
  const words = text.split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${letters}}`, 'gu')) ?? []);
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && [...longer].length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A label needs as many letters beside its number, or it stands below it. */
const LEAST = 12;

/** Puts a row's label above the place where its number is drawn, and says where that is. */
function putLabel(drawing: Drawing, { label, shown }: ChartRow): number {
  // The number stands at the end of the first line.
  const room = LETTERS - [...shown].length - 2;
  const [first, letters] = room < LEAST ? [2, LETTERS] : [1, room];
  const top = drawing.height - 4;
  drawing.values.push({ x: WIDTH, y: top + LINE, text: shown, anchor: 'end' });
  for (const [index, text] of wrap(label, letters).entries()) drawing.labels.push({ x: 0, y: top + LINE * (first + index), text });
  return Math.max(top + LINE, ...drawing.labels.map(({ y }) => y)) + 6;
}

/** Bars from a common edge, as long as their numbers. Below zero nothing is drawn: the table has it. */
export function drawBars(rows: readonly ChartRow[]): Drawing {
  const drawing = empty();
  const most = Math.max(...rows.map(({ value }) => value), 0) || 1;
  for (const row of rows) {
    const y = putLabel(drawing, row);
    drawing.bars.push({ x: 0, y, width: Math.max(0, (row.value / most) * WIDTH), height: BAR });
    drawing.height = y + BAR + GAP;
  }
  return drawing;
}

/** Each number as a share of the whole: filled as far as it goes. The whole is a hundred, or all of them together when that is more. */
export function drawShares(rows: readonly ChartRow[]): Drawing {
  const drawing = empty();
  const whole = Math.max(100, ...rows.map(({ value }) => value));
  for (const row of rows) {
    const y = putLabel(drawing, row);
    drawing.frames.push({ x: 0.75, y: y + 0.75, width: WIDTH - 1.5, height: BAR - 1.5 });
    drawing.bars.push({ x: 0, y, width: Math.max(0, (row.value / whole) * WIDTH), height: BAR });
    drawing.height = y + BAR + GAP;
  }
  return drawing;
}
