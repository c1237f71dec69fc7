import { modeOklch, useMode } from 'culori/fn';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBrand, checkColor } from './check.ts';
import { contrast } from './contrast.ts';
import { BrandColorError } from './errors.ts';
import { NEEDS, PAIRS } from './pairs.ts';
import { anyHex } from './testing.ts';

const MANY = { numRuns: 3000 };
const SLOW_MACHINE = 60_000;

const toOklch = useMode(modeOklch);

describe('checkBrand', () => {
  it.each([
    ['#12356b', '#b3261e'],
    ['#1d4a33', '#9a5b00'],
    ['#6d1f2c', '#0a5c63'],
    ['#ffd200', '#000000'],
    ['#e31837', '#12356b'],
  ])('accepts %s with %s, the brands of the studies and two hard ones', (primary, accent) => {
    expect(checkBrand({ primary, accent }).ok).toBe(true);
  });

  it('makes every pair of the table readable, in light and dark, for every brand it accepts', () => {
    fc.assert(fc.property(anyHex, anyHex, (primary, accent) => {
      const check = checkBrand({ primary, accent });
      fc.pre(check.ok);
      for (const mode of ['light', 'dark'] as const) {
        for (const { fg, bg, need } of PAIRS) {
          const tokens = check.tokens[mode];
          expect(contrast(tokens[fg], tokens[bg]), `${fg} on ${bg}, ${mode}, ${primary} ${accent}`).toBeGreaterThanOrEqual(NEEDS[need]);
        }
      }
    }), MANY);
  }, SLOW_MACHINE);

  it('offers two or three different shades, each of which it then accepts, for every colour it refuses', () => {
    let refused = 0;
    fc.assert(fc.property(anyHex, anyHex, (primary, accent) => {
      const check = checkBrand({ primary, accent });
      fc.pre(!check.ok);
      for (const { field, need, found, nearest } of check.problems) {
        refused += 1;
        expect(found).toBeLessThan(need);
        expect([2, 3]).toContain(new Set(nearest).size);
        expect(nearest).toHaveLength(new Set(nearest).size);
        for (const shade of nearest) {
          const retry = checkBrand({ primary, accent, [field]: shade });
          expect(retry.ok || retry.problems.every((problem) => problem.field !== field)).toBe(true);
        }
      }
    }), MANY);
    expect(refused).toBeGreaterThan(1000);
  }, SLOW_MACHINE);

  it('keeps the hue of a refused colour in every shade it offers', () => {
    fc.assert(fc.property(anyHex, (accent) => {
      const check = checkBrand({ primary: '#12356b', accent });
      const given = toOklch(accent);
      // Near grey, a hue is only rounding.
      fc.pre(!check.ok && (given?.c ?? 0) > 0.06);
      for (const shade of check.ok ? [] : check.problems.flatMap(({ nearest }) => nearest)) {
        const turn = Math.abs((toOklch(shade)?.h ?? 0) - (given?.h ?? 0));
        expect(Math.min(turn, 360 - turn), `${accent} ${shade}`).toBeLessThan(4);
      }
    }), { numRuns: 500 });
  }, SLOW_MACHINE);

  it('refuses a mid grey flood, on which neither paper nor ink can be read, and offers one darker and one lighter', () => {
    expect(checkBrand({ primary: '#7a7a7a', accent: '#b3261e' })).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "field": "primary",
            "found": 4.29,
            "nearest": [
              "#808080",
              "#747474",
              "#636363",
            ],
            "need": 4.5,
          },
        ],
      }
    `);
  });

  it('refuses a yellow accent, which vanishes on paper, and offers darker yellows', () => {
    expect(checkBrand({ primary: '#12356b', accent: '#ffd200' })).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problems": [
          {
            "field": "accent",
            "found": 1.29,
            "nearest": [
              "#a68800",
              "#917700",
            ],
            "need": 3,
          },
        ],
      }
    `);
  });

  it('names both fields when both colours fail', () => {
    const check = checkBrand({ primary: '#7a7a7a', accent: 'white' });
    expect(check.ok ? [] : check.problems.map((problem) => problem.field)).toEqual(['primary', 'accent']);
  });

  it('throws when a colour cannot be read, rather than judging it', () => {
    expect(() => checkBrand({ primary: 'grene', accent: '#b3261e' })).toThrow(BrandColorError);
  });
});

describe('checkColor', () => {
  it('says of one colour what the check of both says of it', () => {
    fc.assert(fc.property(anyHex, anyHex, (primary, accent) => {
      const check = checkBrand({ primary, accent });
      const problems = check.ok ? [] : check.problems;
      expect([checkColor('primary', primary), checkColor('accent', accent)].filter((problem) => problem !== null)).toEqual(problems);
    }), { numRuns: 300 });
  });
});
