import { expect, it } from 'vitest';
import { entryOf } from '../testing/entries.ts';
import { translatedWords } from './translated-words.ts';

const words = (fields: Record<string, unknown>): string => translatedWords('article', { ...entryOf('article', 'a').entry, ...fields } as never);
const media = (sha256: string) => ({ image: { id: 'x', sha256 }, alt: 'A bus' });

it.each([
  ['its title', { title: 'Another' }],
  ['a block', { blocks: [{ __component: 'blocks.text', body: 'More' }] }],
  ['what a picture shows', { cover: { ...media('a'), alt: 'A blue bus' } }],
])('a translation is behind when %s changed', (_, change) => {
  expect(words({ cover: media('a'), ...change })).not.toBe(words({ cover: media('a') }));
});

it.each([
  ['its topics', { topics: ['a'.repeat(24)] }],
  ['its address', { slug: 'another' }],
  ['its owner or kind', { owner: 'ct', kind: 'opinion' }],
  ['the bytes of a picture', { cover: media('b') }],
  ['what is said of the translation', { translation: { checkedBy: 'Rosa', behind: false, changed: null } }],
])('a translation is not behind when only %s changed', (_, change) => {
  expect(words({ cover: media('a'), ...change })).toBe(words({ cover: media('a') }));
});
