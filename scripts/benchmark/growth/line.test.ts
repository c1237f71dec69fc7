import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLine, valueAt } from './line.ts';

describe('A fitted line', () => {
  it('is the line that the points lie on', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(fc.property(number, number, fc.uniqueArray(number, { minLength: 2, maxLength: 8 }), (slope, at, xs) => {
      const line = fitLine(xs.map((x) => [x, at + slope * x]));
      expect(line.slope).toBeCloseTo(slope, 6);
      expect(valueAt(line, 3000)).toBeCloseTo(at + slope * 3000, 3);
    }));
  });

  it('goes between points that are not on one', () => {
    expect(fitLine([[0, 0], [1, 3], [2, 0]])).toEqual({ slope: 0, at: 1 });
  });

  it('is refused for points above one another', () => {
    expect(() => fitLine([[1, 1], [1, 2]])).toThrow('two points');
  });
});
