import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { BrandColorError } from './errors.ts';
import { anyHex } from './testing.ts';

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('black', 'white')).toBeCloseTo(21, 10);
    expect(contrast('#b3261e', '#b3261e')).toBe(1);
  });

  // Published values: https://webaim.org/resources/contrastchecker/ for #777 and #767676 on white.
  it.each([['#777777', 4.48], ['#767676', 4.54], ['#ff0000', 3.998]])('agrees with published values for %s on white', (color, ratio) => {
    expect(contrast(color, '#fff')).toBeCloseTo(ratio, 2);
  });

  it('does not call an unreadable colour perfectly readable', () => {
    expect(() => contrast('grene', 'white')).toThrow(BrandColorError);
    expect(() => contrast('white', 'grene')).toThrow(BrandColorError);
  });

  it('is the same both ways round and stays between 1 and 21', () => {
    fc.assert(fc.property(anyHex, anyHex, (a, b) => {
      expect(contrast(a, b)).toBe(contrast(b, a));
      expect(contrast(a, b)).toBeGreaterThanOrEqual(1);
      expect(contrast(a, b)).toBeLessThanOrEqual(21.0001);
    }));
  });
});
