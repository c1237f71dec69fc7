import { describe, expect, it } from 'vitest';
import { drawChange } from './change.ts';

const rowsOf = (...values: number[]) => values.map((value) => ({ label: 'Anything that is counted', value, shown: `${value}` }));

describe('a change over time', () => {
  it('begins at zero, so that a small change looks small', () => {
    const { line, frames } = drawChange(rowsOf(50, 100));
    const [first, second] = line.map(({ y }) => frames[0]!.y - y) as [number, number];
    expect(first / second).toBeCloseTo(0.5);
  });

  it('stands by its years where all labels are years, so that a decade is wider than a year', () => {
    const { line } = drawChange([['1997', 5], ['2007', 6], ['2008', 7]].map(([label, value]) => ({ label: String(label), value: Number(value), shown: '' })));
    expect((line[1]!.x - line[0]!.x) / (line[2]!.x - line[1]!.x)).toBeCloseTo(10);
  });

  it('has each number above its point, but below it where the line would go through it', () => {
    const sides = (...numbers: number[]) => {
      const { line, values } = drawChange(rowsOf(...numbers));
      return values.map(({ y }, index) => (y < line[index]!.y ? 'above' : 'below'));
    };
    expect(sides(50, 51, 52, 53)).toEqual(['above', 'above', 'above', 'above']);
    expect(sides(100, 60, 100)).toEqual(['above', 'below', 'above']);
    // At the foot of the drawing there is no room below.
    expect(sides(100, 5, 100)).toEqual(['above', 'above', 'above']);
    expect(sides(40, 90, 40)).toEqual(['below', 'above', 'below']);
  });
});
