import { expect, it } from 'vitest';
import { byLetter, letterOf } from './terms.ts';

const word = (title: string) => ({ content: { title } });

it('looks words up without their accents, but keeps ñ', () => {
  expect(letterOf('écoute', 'es')).toBe('E');
  expect(letterOf('ñandú', 'es')).toBe('Ñ');
  expect(letterOf('504 plan', 'en')).toBe('#');
});

it('puts words in order under their letters', () => {
  const groups = byLetter([word('Push-in'), word('IEP'), word('BIP'), word('pull-out'), word('504 plan')], 'en');
  expect(groups.map(({ letter, words }) => [letter, ...words.map(({ content }) => content.title)])).toEqual([
    ['#', '504 plan'], ['B', 'BIP'], ['I', 'IEP'], ['P', 'pull-out', 'Push-in'],
  ]);
});

it('puts ñ after n in Spanish', () => {
  expect(byLetter([word('Ñandú'), word('Ola'), word('Nota')], 'es').map(({ letter }) => letter)).toEqual(['N', 'Ñ', 'O']);
});
