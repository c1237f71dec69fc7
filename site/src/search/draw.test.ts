import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerptParts } from './draw.ts';

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
