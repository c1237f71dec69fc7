import { describe, expect, it } from 'vitest';
import type { Entry, Locale } from '../content/index.ts';
import { affiliateEntry, entryOf, idOf, snapshotOf } from '../testing/entries.ts';
import { buildLibrary } from './snapshot.ts';
import { withdrawalOf } from './item.ts';
import { View } from './view.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const affiliates = ['us', 'ct', 'ny'].map((code) => affiliateEntry(code));

const viewOf = (code: string, entries: Entry[], locale: Locale = 'en', instant = NOW): View =>
  new View(buildLibrary(snapshotOf(...affiliates, ...entries)), code, locale, instant);

const titles = (view: View): string[] => [...view.all('article').values()].map(({ content }) => content.title).sort();

describe('what an affiliate’s visitors see', () => {
  const applicability = (rule: 'only' | 'except') => ({ rule, states: [{ affiliate: 'ct', reason: null, alternative: null }] });
  const entries = [
    entryOf('article', 'national'), entryOf('article', 'ofct', { owner: 'ct' }), entryOf('article', 'ofny', { owner: 'ny' }),
    entryOf('article', 'onlyct', { applicability: applicability('only') }), entryOf('article', 'notct', { applicability: applicability('except') }),
  ];

  it.each([
    ['us', ['national', 'notct', 'onlyct']],
    ['ct', ['national', 'ofct', 'onlyct']],
    ['ny', ['national', 'notct', 'ofny']],
  ])('on the site %s: its own items and the national ones meant for it', (code, expected) => {
    expect(titles(viewOf(code, entries))).toEqual(expected);
  });

  it.each([
    ['before it goes live', '2026-12-01T08:00:00-05:00', null, '2026-12-01T12:59:59Z', false],
    ['from the instant it goes live', '2026-12-01T08:00:00-05:00', null, '2026-12-01T13:00:00Z', true],
    ['until it comes down', null, '2026-12-01T13:00:00Z', '2026-12-01T12:59:59Z', true],
    ['from the instant it comes down', null, '2026-12-01T13:00:00Z', '2026-12-01T13:00:00Z', false],
  ])('an item %s', (_, publishOn, expireOn, instant, isSeen) => {
    const iso = (time: string | null): string | null => time && new Date(time).toISOString();
    const timed = entryOf('article', 'timed', { publishOn: iso(publishOn), expireOn: iso(expireOn) });
    expect(titles(viewOf('ct', [timed], 'en', Date.parse(instant)))).toEqual(isSeen ? ['timed'] : []);
  });

  it('lists every affiliate on the national site, and on a state’s only itself and the national office', () => {
    const codes = (view: View): string[] => [...view.all('affiliate').values()].map(({ content }) => content.code).sort();
    expect(codes(viewOf('us', []))).toEqual(['ct', 'ny', 'us']);
    expect(codes(viewOf('ct', []))).toEqual(['ct', 'us']);
  });

  it('is refused for an affiliate that is not published, by name', () => {
    expect(() => viewOf('tx', [])).toThrow('"tx"');
  });
});

describe('a translation', () => {
  const topic = entryOf('topic', 'pay');
  const english = entryOf('article', 'wages', { topics: [idOf('pay')] });
  const spanish = entryOf('article', 'wages', { title: 'salarios', slug: 'salarios' }, 'es');

  it('is shown on the Spanish pages, with the relations of the English text where it has none', () => {
    const [item] = viewOf('ct', [topic, english, spanish], 'es').all('article').values();
    expect(item).toMatchObject({ locale: 'es', content: { title: 'salarios', topics: [idOf('pay')] } });
    expect(item!.slugs).toEqual({ en: 'wages', es: 'salarios' });
  });

  it('that is missing leaves the English text on the Spanish pages, under its English address', () => {
    const [item] = viewOf('ct', [english], 'es').all('article').values();
    expect(item).toMatchObject({ locale: 'en', content: { title: 'wages' } });
    expect(item!.slugs).toEqual({ en: 'wages' });
  });

  it('without an English text is not shown on the English pages', () => {
    expect(titles(viewOf('ct', [spanish]))).toEqual([]);
    expect(titles(viewOf('ct', [spanish], 'es'))).toEqual(['salarios']);
  });
});

describe('a withdrawn item', () => {
  const notice = { date: '2026-11-01', reason: 'The law changed.' };
  const own = { date: '2026-11-02', reason: 'La ley cambió.' };
  const english = entryOf('article', 'wages', { withdrawn: notice });
  const spanish = (fields = {}): Entry => entryOf('article', 'wages', { slug: 'salarios', ...fields }, 'es');
  const noticeOn = (locale: Locale, ...entries: Entry[]) => withdrawalOf([...viewOf('ct', entries, locale).withdrawn('article').values()][0]!);

  it('is none of those that lists are made from, on any site', () => {
    for (const code of ['us', 'ct']) expect(viewOf(code, [english, entryOf('article', 'other')]).all('article').size).toBe(1);
    expect(viewOf('ct', [english]).withdrawn('article').size).toBe(1);
  });

  it('keeps its page, also in the language that has no notice of its own', () => {
    expect(noticeOn('en', english, spanish())).toEqual(notice);
    expect(noticeOn('es', english, spanish())).toEqual(notice);
    expect(noticeOn('es', english, spanish({ withdrawn: own }))).toEqual(own);
  });

  it('that is only a translation leaves the English text as it is', () => {
    const entries = [entryOf('article', 'wages'), spanish({ withdrawn: own })];
    expect(viewOf('ct', entries).all('article').size).toBe(1);
    expect(noticeOn('es', ...entries)).toEqual(own);
  });

  it('that is hidden or expired has no page', () => {
    expect(viewOf('ct', [entryOf('article', 'wages', { withdrawn: notice, expireOn: '2026-11-02T00:00:00.000Z' })]).withdrawn('article').size).toBe(0);
  });
});

describe('a local edition', () => {
  const national = entryOf('toolkit', 'wage', { purpose: 'National purpose' });
  const edition = (fields: object, locale: Locale = 'en'): Entry =>
    entryOf('local-edition', 'editionct', { owner: 'ct', toolkit: idOf('wage'), ...fields }, locale);
  const replaced = edition({ replacements: [{ field: 'purpose', text: 'Our purpose', nationalHash: null }, { field: 'criteria', text: 'no such field here', nationalHash: null }], note: 'Our note' });
  const toolkitOn = (code: string, ...entries: Entry[]) => [...viewOf(code, [national, ...entries]).all('toolkit').values()][0];

  it('puts the state’s words in place of the national ones, only there', () => {
    expect(toolkitOn('ct', replaced)).toMatchObject({ owner: 'us', content: { purpose: 'Our purpose' }, edition: { note: 'Our note' } });
    expect(toolkitOn('ct', replaced)!.content).not.toHaveProperty('criteria');
    expect(toolkitOn('ny', replaced)).toMatchObject({ content: { purpose: 'National purpose' }, edition: null });
    expect(toolkitOn('us', replaced)).toMatchObject({ content: { purpose: 'National purpose' }, edition: null });
  });

  it('says which fields it changed, and in which language its note is', () => {
    expect(toolkitOn('ct', replaced)!.edition).toMatchObject({ locale: 'en', replaced: ['purpose'] });
    const inSpanish = entryOf('toolkit', 'wage', { purpose: 'Propósito nacional' }, 'es');
    const [shown] = viewOf('ct', [national, inSpanish, replaced], 'es').all('toolkit').values();
    expect(shown).toMatchObject({ locale: 'es', content: { purpose: 'Propósito nacional' }, edition: { locale: 'en', note: 'Our note', replaced: [] } });
  });

  it('hides the item on the state’s site, and nowhere else', () => {
    const hidden = edition({ hidden: true });
    expect(toolkitOn('ct', hidden)).toBeUndefined();
    expect(toolkitOn('ny', hidden)).toBeDefined();
  });
});

describe('when an item last changed', () => {
  const on = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T12:00:00.000Z`;
  const recorded = <T extends Entry>(entry: T, day: number): T => ({ ...entry, recorded: on(day) });
  const changed = (...entries: Entry[]): string | null => viewOf('ct', entries).all('article').get(idOf('text'))!.changed;

  it('is when its text was published', () => expect(changed(recorded(entryOf('article', 'text'), 3))).toBe(on(3)));
  it('is when it came out of an embargo', () => expect(changed(recorded(entryOf('article', 'text', { publishOn: on(9) }), 3))).toBe(on(9)));
  it('is when the state adapted it', () => {
    const edition = recorded(entryOf('local-edition', 'edition', { owner: 'ct', article: idOf('text') }), 7);
    expect(changed(recorded(entryOf('article', 'text'), 3), edition)).toBe(on(7));
  });
  it('is not known from a snapshot that does not say', () => expect(changed(entryOf('article', 'text'))).toBe(null));
});
