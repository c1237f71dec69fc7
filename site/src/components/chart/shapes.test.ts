import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChange } from './change.ts';
import { chartRows, numberIn } from './rows.ts';
import { drawBars, drawShares, WIDTH, wrap } from './shapes.ts';

const rowsOf = (...values: number[]) => values.map((value) => ({ label: 'Anything that is counted', value, shown: `${value}` }));
const anyRows = fc.array(fc.record({ label: fc.string(), value: fc.double({ min: -1e9, max: 1e9, noNaN: true }), shown: fc.string({ maxLength: 60 }) }), { minLength: 1, maxLength: 24 });

it.each([['44%', 44], ['$35,550', 35550], ['29.4 million', 29_400_000], ['29.4 millones', 29_400_000], ['3 mil millones', 3e9], ['12 mil', 12_000], ['40 miles', 40], ['135°F', 135], ['-3 °C', -3], ['half', null]])('the number in “%s” is %s', (text, number) => {
  expect(numberIn(text)).toBe(number);
});

it.each([['%', '1,250%'], ['hours', '1,250 hours'], ['$', '$1,250'], [null, '1,250']])('a number with the unit %s reads %s', (unit, shown) => {
  expect(chartRows({ rows: [{ label: 'a', value: 1250 }], unit }, [], 'en')[0]!.shown).toBe(shown);
});

describe('bars', () => {
  it('are as long as their numbers, the greatest as wide as the chart', () => {
    expect(drawBars(rowsOf(20, 10, 5)).bars.map(({ width }) => width)).toEqual([WIDTH, WIDTH / 2, WIDTH / 4]);
  });
});

describe('shares', () => {
  it('are parts of a hundred, not of the greatest', () => {
    expect(drawShares(rowsOf(52, 13)).bars.map(({ width }) => width / WIDTH)).toEqual([0.52, 0.13]);
  });
});

it.each([['bars', drawBars], ['shares', drawShares], ['a change', drawChange]])('%s stay inside the drawing, whatever the numbers and words', (_, draw) => {
  fc.assert(fc.property(anyRows, (rows) => {
    const { height, bars, line, labels } = draw(rows);
    expect(bars.every(({ x, y, width, height: h }) => x >= 0 && width >= 0 && x + width <= WIDTH + 0.01 && y + h <= height)).toBe(true);
    expect(line.every(({ x, y }) => x >= 0 && x <= WIDTH && y >= 0 && y <= height)).toBe(true);
    expect(labels.every(({ y }) => y <= height)).toBe(true);
  }));
});

it('a label is wrapped without losing a letter, also one long word', () => {
  fc.assert(fc.property(fc.string(), fc.integer({ min: 3, max: 46 }), (text, letters) => {
    const lines = wrap(text, letters);
    expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(lines.every((line) => [...line].length <= letters)).toBe(true);
  }));
});
