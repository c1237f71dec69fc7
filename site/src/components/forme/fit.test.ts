import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from './fit.ts';
import { lengthOf } from './measure.ts';
import { piecesOf } from './pieces.ts';
import { type Measure, sizeRange, stretchRange } from './sizes.ts';

const measures: Measure[] = ['n', 'w'];
const words = fc.array(fc.stringMatching(/^[A-ZÁÉÍÓÚÜÑ0-9:,’-]{1,14}$/), { minLength: 1, maxLength: 16 });

test('every line fits its measure, and no word is lost', () => {
  fc.assert(fc.property(words, fc.constantFrom(...measures), (title, measure) => {
    const lines = breakLines(title.join(' '), measure);
    expect(lines.flatMap((line) => line.words)).toEqual(title);
    for (const { words: own, size, stretch } of lines) expect(size * lengthOf(own.join(' '), stretch)).toBeLessThanOrEqual(100);
  }));
});

test('a usual title fills the measure on each line', () => {
  for (const title of ['A LIVING WAGE FOR EVERY WORKER IN EVERY SCHOOL', 'UN SALARIO DIGNO PARA CADA TRABAJADOR EN CADA ESCUELA']) {
    for (const measure of measures) {
      for (const { words: own, size, stretch } of breakLines(title, measure)) expect(size * lengthOf(own.join(' '), stretch)).toBeGreaterThan(98);
    }
  }
});

test('sizes and widths are those that have a class', () => {
  fc.assert(fc.property(words, fc.constantFrom(...measures), (title, measure) => {
    const { min, max, step } = sizeRange[measure];
    for (const { size, stretch } of breakLines(title.join(' '), measure)) {
      expect(size >= min && size <= max && size % step === 0).toBe(true);
      expect(stretch >= stretchRange.min && stretch <= stretchRange.max).toBe(true);
    }
  }));
});

test('a title stands once in its pieces, with each word as it was written', () => {
  expect(piecesOf('Paraeducators: one more person', 'en').map((piece) => piece.words).join('')).toBe('Paraeducators: one more person');
});
