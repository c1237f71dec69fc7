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

const empty = (): Drawing => ({ height: 0, labels: [], values: [], bars: [], frames: [], line: [] });

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

const TOP = 24;
const RISE = 130;
const SIDE = 26;
/** Points nearer than this to one that is named stay without a name; the table has it. */
const ROOM = 62;

/** How far along each row stands, from 0 to 1: by its year where all labels are years in order, else evenly. */
function along(rows: readonly ChartRow[]): number[] {
  const years = rows.map(({ label }) => (/^\d{4}$/.test(label.trim()) ? Number(label) : NaN));
  const [first, last] = [years[0]!, years.at(-1)!];
  const isInOrder = years.every((year, index) => index === 0 ? !Number.isNaN(year) : year > years[index - 1]!);
  return rows.map((_, index) => (rows.length === 1 ? 0.5 : isInOrder ? (years[index]! - first) / (last - first) : index / (rows.length - 1)));
}

/** Which points are named: the last, and from the first on those that have room. */
function named(places: readonly number[]): Set<number> {
  const last = places.length - 1;
  const chosen = new Set([last]);
  let end = -Infinity;
  for (const [index, x] of places.entries()) {
    if (x - end < ROOM || (index !== last && places[last]! - x < ROOM)) continue;
    chosen.add(index);
    end = x;
  }
  return chosen;
}

/** A line through the numbers in their order, from zero unless they go below. */
export function drawChange(rows: readonly ChartRow[]): Drawing {
  const drawing = empty();
  const values = rows.map(({ value }) => value);
  const least = Math.min(0, ...values);
  const span = Math.max(...values, 0) - least || 1;
  const places = along(rows).map((part) => SIDE + part * (WIDTH - 2 * SIDE));
  const shown = named(places);
  drawing.line = rows.map(({ value }, index) => ({
    x: places[index]!,
    y: TOP + (1 - (value - least) / span) * RISE,
  }));
  drawing.frames.push({ x: 0, y: TOP + (1 + least / span) * RISE, width: WIDTH, height: 0 });
  for (const [index, { label, shown: text }] of rows.entries()) {
    if (!shown.has(index)) continue;
    const { x, y } = drawing.line[index]!;
    const anchor = rows.length > 1 && index === rows.length - 1 ? 'end' : index > 0 || rows.length === 1 ? 'middle' : undefined;
    const edge = anchor === 'end' ? WIDTH : anchor ? x : 0;
    drawing.values.push({ x: edge, y: y - 10, text, ...(anchor ? { anchor } : {}) });
    drawing.labels.push({ x: edge, y: TOP + RISE + 20, text: wrap(label, 12)[0] ?? '', ...(anchor ? { anchor } : {}) });
  }
  drawing.height = TOP + RISE + 30;
  return drawing;
}
