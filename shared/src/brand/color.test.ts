import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLightness, lightnessOf, parseColor } from './color.ts';
import { BrandColorError } from './errors.ts';
import { anyHex } from './testing.ts';

describe('parseColor', () => {
  it.each([
    ['#12356B', '#12356b'],
    ['  12356b ', '#12356b'],
    ['#fc0', '#ffcc00'],
    ['navy', '#000080'],
    ['RGB(18, 53, 107)', '#12356b'],
    ['rgb(18 53 107 / 100%)', '#12356b'],
    ['hsl(20 100% 30%)', '#993300'],
    ['oklch(0 0 0)', '#000000'],
  ])('reads %s as %s', (written, hex) => {
    expect(parseColor(written)).toBe(hex);
  });

  it.each(['', 'grene', '#12', 'constructor', '__proto__', 'var(--x)', 'red; } body { display: none', 'oklch(0.5 0.1 1e999)'])('refuses %j and says how to write a colour', (written) => {
    expect(() => parseColor(written)).toThrow(BrandColorError);
    expect(() => parseColor(written)).toThrow(`“${written}” is not a colour we can read. Write it like #12356b, rgb(18, 53, 107) or a colour name such as navy.`);
  });

  it.each(['transparent', '#12356b80', 'rgb(18 53 107 / 0.5)'])('refuses %s, which is see-through', (written) => {
    expect(() => parseColor(written)).toThrow('is see-through');
  });

  it('brings a colour that no sRGB screen can show to one of the same lightness', () => {
    const vivid = parseColor('oklch(0.7 0.4 140)');
    expect(lightnessOf(vivid)).toBeCloseTo(0.7, 1);
  });

  it('reads its own writing unchanged', () => {
    fc.assert(fc.property(anyHex, (hex) => {
      expect(parseColor(hex)).toBe(hex);
    }));
  });
});

describe('what a colour is refused with', () => {
  it.each([
    ['grene', '“grene” no es un color que podamos leer. Escríbalo como #12356b, rgb(18, 53, 107) o con un nombre de color en inglés, como navy.'],
    ['transparent', '“transparent” es transparente, y su contraste depende de lo que tenga detrás.'],
  ])('is also said in Spanish: %s', (written, es) => {
    expect(() => parseColor(written)).toThrow(expect.objectContaining({ sentence: expect.objectContaining({ es: expect.stringContaining(es) as string }) as object }) as Error);
  });
});

describe('atLightness', () => {
  it('ends in black and in white, whatever the hue', () => {
    fc.assert(fc.property(anyHex, (hex) => {
      expect([atLightness(hex, -1), atLightness(hex, 2)]).toEqual(['#000000', '#ffffff']);
    }));
  });

  it('gives the lightness that was asked for', () => {
    fc.assert(fc.property(anyHex, fc.double({ min: 0.1, max: 0.95, noNaN: true }), (hex, lightness) => {
      expect(Math.abs(lightnessOf(atLightness(hex, lightness)) - lightness)).toBeLessThan(0.01);
    }));
  });
});
