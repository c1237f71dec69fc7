import { expect, it } from 'vitest';
import { fileSize } from './file-size.ts';

it.each([[0, '1\u00a0kB'], [812, '1\u00a0kB'], [339_600, '340\u00a0kB'], [1_234_567, '1.2\u00a0MB'], [45_600_000, '46\u00a0MB'], [3_000_000_000, '3\u00a0GB']])('%i bytes are %s', (bytes, said) => {
  expect(fileSize(bytes, 'en')).toBe(said);
});

it('is said in Spanish too', () => {
  expect(fileSize(1_234_567, 'es')).toBe('1.2\u00a0MB');
});
