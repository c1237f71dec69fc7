import { expect, it } from 'vitest';
import { lines } from './lines.ts';

it('gives one point a line', () => {
  expect(lines('Check the lift.\r\n\n- Count the seats. \n')).toEqual(['Check the lift.', 'Count the seats.']);
});

it('gives none for an empty field', () => {
  expect(lines(null)).toEqual([]);
  expect(lines(' \n ')).toEqual([]);
});
