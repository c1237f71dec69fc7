import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from './fit.ts';
import { lengthOf, whiteBefore } from './measure.ts';
import { piecesOf } from './pieces.ts';
import { bearings, type Measure, sizeRange, stretchRange } from './sizes.ts';

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
    const { min, max } = sizeRange[measure];
    for (const { size, stretch } of breakLines(title.join(' '), measure)) {
      expect(size >= min && size <= max && Number.isInteger(size)).toBe(true);
      expect(stretch >= stretchRange.min && stretch <= stretchRange.max).toBe(true);
    }
  }));
});

test('a title stands once in its pieces, with each word as it was written', () => {
  expect(piecesOf('Paraeducators: one more person', 'en').map((piece) => piece.words).join('')).toBe('Paraeducators: one more person');
});

test('what a line begins with loses the white before it, in each measure, and no other piece does', () => {
  expect(piecesOf('News', 'en')[0]!.classes).toMatch(/ nl[34] wl4$/);
  const pieces = piecesOf('Hurt, overheated, or asked to do something unsafe in the building this year', 'en');
  const inNarrow = pieces.slice(1).filter(({ breaks }) => !breaks.includes('nb'));
  const inWide = pieces.slice(1).filter(({ breaks }) => !breaks.includes('wb'));
  expect(inNarrow.filter(({ classes }) => / nl/.test(classes))).toEqual([]);
  expect(inWide.filter(({ classes }) => / wl[1-9]/.test(classes))).toEqual([]);
  expect(inNarrow.length + inWide.length).toBeGreaterThan(0);
});

test('there is a step near the white before every letter', () => {
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZÁÉÍÓÚÜÑ023456789') {
    for (const stretch of [stretchRange.min, 100, stretchRange.max]) {
      const white = whiteBefore(letter, stretch);
      expect(Math.min(...bearings.map((bearing) => Math.abs(bearing - white)))).toBeLessThan(0.015);
    }
  }
});
