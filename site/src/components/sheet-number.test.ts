import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sheetNumber } from './sheet-number.ts';

it('a sheet has a number of five digits, always the same', () => {
  fc.assert(fc.property(fc.webPath(), (path) => {
    expect(String(sheetNumber(path))).toMatch(/^\d{5}$/);
    expect(sheetNumber(path)).toBe(sheetNumber(path));
  }));
});

it('sheets beside each other have other numbers', () => {
  const paths = Array.from({ length: 40 }, (_, index) => `/toolkits/living-wage/${index}/`);
  expect(new Set(paths.map(sheetNumber)).size).toBe(paths.length);
});
