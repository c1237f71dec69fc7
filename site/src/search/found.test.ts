import { describe, expect, it } from 'vitest';
import { isMeant, namesFirst } from './found.ts';
import type { Found } from './pagefind.ts';

const called = (title: string, ...names: string[]): Found => ({ url: '/', excerpt: '', meta: { title, names: names.join(' ') }, filters: {} });
const order = (words: string, ...titles: string[]): (string | undefined)[] => namesFirst(titles.map((title) => called(title)), words).map(({ meta }) => meta.title);

it('puts pages that are called what was looked for first, the shortest title before', () => {
  expect(order('living wage', 'News', 'What a living wage is in your county', 'A living wage')).toEqual(['A living wage', 'What a living wage is in your county', 'News']);
});

it('knows a name without its accents and capitals', () => {
  expect(order('negociacion', 'Noticias', 'La negociación')).toEqual(['La negociación', 'Noticias']);
});

it('keeps the order of the index for all else', () => {
  expect(order('pay', 'Buses', 'Kitchens', 'Nurses')).toEqual(['Buses', 'Kitchens', 'Nurses']);
});

it('puts a job first that is also called what was looked for', () => {
  const found = namesFirst([called('What an aide earns'), called('Technicians', 'Computer aide'), called('Paraeducators', 'Para', 'Aide', 'Classroom aide')], 'aide');
  expect(found.map(({ meta }) => meta.title)).toEqual(['Paraeducators', 'Technicians', 'What an aide earns']);
});

describe('a page is what was meant', () => {
  const marks = (...marked: string[]): Found => ({ ...called('A page'), excerpt: marked.map((text) => `and <mark>${text}</mark>`).join(' ') });

  it.each([['running', 'run'], ['trabajadores', 'trabajo'], ['jan', 'Janitor’s'], ['negociacion', 'negociación,'], ['bus xqzzv', 'bus'], ['¿?', 'B']])('when “%s” was looked for and “%s” stands there', (words, marked) => {
    expect(isMeant(marks('other', marked), words)).toBe(true);
  });

  it.each([['xqzzv blorp', 'B'], ['conserge', 'con'], ['xylophone', 'Xy']])('not when “%s” was looked for and only “%s” stands there', (words, marked) => {
    expect(isMeant(marks(marked), words)).toBe(false);
  });

  it('when the index marks nothing: the words may stand in its title', () => expect(isMeant(called('A page'), 'page')).toBe(true));
});
