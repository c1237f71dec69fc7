import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerptParts, namesFirst } from './draw.ts';
import type { Found } from './pagefind.ts';

const called = (title: string): Found => ({ url: '/', excerpt: '', meta: { title }, filters: {} });
const order = (words: string, ...titles: string[]): (string | undefined)[] => namesFirst(titles.map(called), words).map(({ meta }) => meta.title);

it('marks the words that were looked for', () => {
  expect(excerptParts('a <mark>living</mark> wage')).toEqual([{ text: 'a ', isMarked: false }, { text: 'living', isMarked: true }, { text: ' wage', isMarked: false }]);
});

it('keeps signs of a page’s text as text, whatever they are', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    const escaped = text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    fc.pre(!/&[lg]t;/.test(text));
    expect(excerptParts(escaped).map((part) => part.text).join('')).toBe(text);
  }));
});

it('puts pages that are called what was looked for first, the shortest title before', () => {
  expect(order('living wage', 'News', 'What a living wage is in your county', 'A living wage')).toEqual(['A living wage', 'What a living wage is in your county', 'News']);
});

it('knows a name without its accents and capitals', () => {
  expect(order('negociacion', 'Noticias', 'La negociación')).toEqual(['La negociación', 'Noticias']);
});

it('keeps the order of the index for all else', () => {
  expect(order('pay', 'Buses', 'Kitchens', 'Nurses')).toEqual(['Buses', 'Kitchens', 'Nurses']);
});
