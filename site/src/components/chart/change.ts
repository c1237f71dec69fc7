import type { ChartRow } from './rows.ts';
import { type Drawing, empty, WIDTH, wrap } from './shapes.ts';

const TOP = 24;
const RISE = 130;
const SIDE = 26;
/** Points nearer than this to one that is named stay without a name; the table has it. */
const ROOM = 62;
/** The base line of a number, above its point and below it. */
const [ABOVE, BELOW] = [10, 23];

type Point = Drawing['line'][number];

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

/** The highest and the lowest place of the line beside a point, as far as its number reaches. */
function beside(line: readonly Point[], { x }: Point): { highest: number; lowest: number } {
  const ends = [Math.max(line[0]!.x, x - ROOM / 2), Math.min(line.at(-1)!.x, x + ROOM / 2)].map((end) => heightAt(line, end));
  const all = [...line.filter((point) => Math.abs(point.x - x) < ROOM / 2).map(({ y }) => y), ...ends];
  return { highest: Math.min(...all), lowest: Math.max(...all) };
}

function heightAt(line: readonly Point[], x: number): number {
  const after = Math.max(1, line.findIndex((point) => point.x >= x));
  const [from, to] = [line[after - 1]!, line[after] ?? line[after - 1]!];
  return from.x === to.x ? to.y : from.y + (to.y - from.y) * ((x - from.x) / (to.x - from.x));
}

/** A number stands above its point, or below it where the line would go through it. */
function numberAt(line: readonly Point[], point: Point): number {
  const { highest, lowest } = beside(line, point);
  const [rises, falls] = [point.y - highest, lowest - point.y];
  const isAbove = rises <= falls || rises < ABOVE || point.y + BELOW > TOP + RISE;
  return isAbove ? point.y - ABOVE : point.y + BELOW;
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
    const point = drawing.line[index]!;
    const anchor = rows.length > 1 && index === rows.length - 1 ? 'end' : index > 0 || rows.length === 1 ? 'middle' : undefined;
    const edge = anchor === 'end' ? WIDTH : anchor ? point.x : 0;
    drawing.values.push({ x: edge, y: numberAt(drawing.line, point), text, ...(anchor ? { anchor } : {}) });
    drawing.labels.push({ x: edge, y: TOP + RISE + 20, text: wrap(label, 12)[0] ?? '', ...(anchor ? { anchor } : {}) });
  }
  drawing.height = TOP + RISE + 30;
  return drawing;
}
