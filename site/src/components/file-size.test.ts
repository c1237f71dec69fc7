import { expect, it } from 'vitest';
import { fileSize } from './file-size.ts';

it.each([[0, '1 kB'], [812, '1 kB'], [339_600, '340 kB'], [1_234_567, '1.2 MB'], [45_600_000, '46 MB'], [3_000_000_000, '3 GB']])('%i bytes are %s', (bytes, said) => {
  expect(fileSize(bytes, 'en')).toBe(said);
});

it('is said in Spanish too', () => {
  expect(fileSize(1_234_567, 'es')).toBe('1.2 MB');
});
