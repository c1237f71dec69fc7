import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Content, type Entry, type FormerAddress, type Locale, mainLocale, type Tombstone } from '@broadside/shared/content';
import { buildLibrary } from '@broadside/shared/view';
import { affiliateEntry, entryOf, idOf, snapshotOf } from '../../../shared/src/testing/entries.ts';
import { localAddress } from './addresses.ts';
import { addressHistory, type Former, formerOf } from './former.ts';
import { Site } from './site.ts';

type Line = Entry | Tombstone;

function siteOf(code: string, lines: Line[]): { site: Site; former: Former } {
  const snapshot = snapshotOf(...['us', 'ct', 'ny'].map((one) => affiliateEntry(one)), ...lines);
  const site = new Site(buildLibrary(snapshot), code, Date.parse('2026-11-21T12:00:00Z'));
  return { site, former: formerOf(site, addressHistory(snapshot)) };
}

const formerOn = (code: string, ...lines: Line[]): Former => siteOf(code, lines).former;

const addresses = (slugs: string[], owner: string): FormerAddress[] => slugs.map((slug) => ({ slug, owner }));

/** An article that had other slugs before. */
const moved = (name: string, was: string[], fields: Partial<Content['article']> = {}, locale: Locale = 'en'): Entry =>
  ({ ...entryOf('article', name, fields, locale), former: addresses(was, fields.owner ?? 'us') });

const removed = (name: string, was: string[], owner = 'us', locale: Locale = 'en'): Tombstone =>
  ({ type: 'article', id: idOf(name), locale, owner, revision: 2, removed: true, former: addresses(was, owner) });

const spanish = (name: string, slug: string, was: string[] = []): Entry => moved(name, was, { slug }, 'es');

describe('where an item was, visitors are sent', () => {
  it('to where it is now, in each language', () => {
    expect(formerOn('ct', moved('b', ['a']))).toEqual({ moved: { '/articles/a/': '/articles/b/', '/es/articles/a/': '/es/articles/b/' }, gone: [] });
  });

  it('to its translation, where the English text stood before it', () => {
    expect(formerOn('ct', moved('b', ['a']), spanish('b', 'be', ['vieja'])).moved).toEqual({
      '/articles/a/': '/articles/b/', '/es/articles/a/': '/es/articles/be/', '/es/articles/b/': '/es/articles/be/', '/es/articles/vieja/': '/es/articles/be/',
    });
  });

  it('to the English text, when only the translation was taken down', () => {
    expect(formerOn('ct', moved('b', []), removed('b', ['be'], 'us', 'es'))).toEqual({ moved: { '/es/articles/be/': '/es/articles/b/' }, gone: [] });
  });

  it('on the English pages to nowhere, when only the English text was taken down', () => {
    expect(formerOn('ct', removed('b', ['b']), spanish('b', 'be'))).toEqual({ moved: { '/es/articles/b/': '/es/articles/be/' }, gone: ['/articles/b/'] });
  });

  it('from pages without a section too', () => {
    const page: Entry = { ...entryOf('page', 'privacy'), former: addresses(['secrecy'], 'us') };
    expect(formerOn('us', page).moved['/secrecy/']).toBe('/privacy/');
  });

  it('from the list of a topic’s resources to the list as it is called now', () => {
    const topic: Entry = { ...entryOf('topic', 'pay'), former: addresses(['wages'], 'us') };
    const resource = entryOf('resource', 'sheet', { kind: 'guide', language: 'en', topics: [idOf('pay')] });
    expect(formerOn('us', topic, resource).moved).toMatchObject({ '/topics/wages/': '/topics/pay/', '/resources/topic/wages/': '/resources/topic/pay/' });
    expect(formerOn('us', topic).moved).not.toHaveProperty('/resources/topic/wages/');
  });

  const kit = (slug: string, chapters: number, was: FormerAddress[]): Entry =>
    ({ ...entryOf('toolkit', 'kit', { slug, chapters: Array.from({ length: chapters }, () => ({ title: 'One', text: 'Text.', boardPoints: null, checklists: [], strategies: [] })) }), former: was });

  it('with a toolkit’s chapters, and to the toolkit from those that it has no longer', () => {
    expect(formerOn('us', kit('b', 1, [{ slug: 'a', owner: 'us', chapters: 2 }])).moved).toMatchObject({
      '/toolkits/a/': '/toolkits/b/', '/toolkits/a/1/': '/toolkits/b/1/', '/toolkits/a/2/': '/toolkits/b/', '/es/toolkits/a/1/': '/es/toolkits/b/1/',
    });
    expect(formerOn('us', kit('b', 1, [{ slug: 'b', owner: 'us', chapters: 2 }]))).toEqual({ moved: { '/toolkits/b/2/': '/toolkits/b/', '/es/toolkits/b/2/': '/es/toolkits/b/' }, gone: [] });
  });

  it('only on the sites on which it was', () => {
    const promoted: Entry = { ...entryOf('article', 'b'), former: addresses(['a'], 'ct') };
    expect(formerOn('ct', promoted).moved).toHaveProperty('/articles/a/');
    expect(formerOn('ny', promoted)).toEqual({ moved: {}, gone: [] });
  });
});

describe('where an item was taken down', () => {
  it('all sites that had it say so', () => {
    const gone = ['/articles/a/', '/articles/b/', '/es/articles/a/', '/es/articles/b/'];
    for (const code of ['us', 'ct']) expect(formerOn(code, removed('b', ['b', 'a']))).toEqual({ moved: {}, gone });
    expect(formerOn('ct', removed('b', ['b'], 'ny'))).toEqual({ moved: {}, gone: [] });
  });

  it('and since when, as far as it is known: where two items were, since the later one went', () => {
    const [first, later] = ['2026-10-01T12:00:00.000Z', '2026-11-01T12:00:00.000Z'];
    const both = [{ ...removed('a', ['x', 'y']), ended: first }, { ...removed('b', ['x']), ended: later }];
    for (const lines of [both, both.toReversed()]) {
      expect(formerOn('ct', ...lines).since).toEqual({ '/articles/x/': later, '/articles/y/': first, '/es/articles/x/': later, '/es/articles/y/': first });
    }
    expect(formerOn('ct', removed('a', ['x'])).since).toBeUndefined();
  });

  it('a toolkit’s chapters too', () => {
    const kit: Tombstone = { type: 'toolkit', id: idOf('kit'), locale: 'en', owner: 'us', revision: 2, removed: true, former: [{ slug: 'a', owner: 'us', chapters: 2 }] };
    expect(formerOn('us', kit).gone).toEqual(['/es/toolkits/a/', '/es/toolkits/a/1/', '/es/toolkits/a/2/', '/toolkits/a/', '/toolkits/a/1/', '/toolkits/a/2/']);
  });

  it('a state that hid it, or for which it is not meant, says nothing', () => {
    const toolkit: Entry = { ...entryOf('toolkit', 'wage'), former: addresses(['wages'], 'us') };
    expect(formerOn('ct', toolkit, entryOf('local-edition', 'edition', { owner: 'ct', toolkit: idOf('wage'), hidden: true }))).toEqual({ moved: {}, gone: [] });
    expect(formerOn('ct', moved('b', ['a'], { applicability: { rule: 'only', states: [{ affiliate: 'ny', reason: null, alternative: null }] } }))).toEqual({ moved: {}, gone: [] });
  });

  it('and went to another affiliate, the site that had it says so', () => {
    const theirs: Entry = { ...entryOf('article', 'b', { owner: 'ny' }), former: addresses(['b'], 'ct') };
    expect(formerOn('ct', theirs).gone).toEqual(['/articles/b/', '/es/articles/b/']);
    expect(formerOn('ny', theirs)).toEqual({ moved: {}, gone: [] });
  });
});

describe('people of a state for which an item is not meant', () => {
  const except = (alternative: string) => ({ applicability: { rule: 'except' as const, states: [{ affiliate: 'ct', reason: 'Ours.', alternative }] } });
  it.each([
    ['an outward address', 'https://ct.example.org/rule', { '/articles/b/': 'https://ct.example.org/rule', '/es/articles/b/': 'https://ct.example.org/rule' }],
    ['a page of their site', '/articles/ours/', { '/articles/b/': '/articles/ours/', '/es/articles/b/': '/es/articles/lo-nuestro/' }],
    ['a page that is not there', '/articles/none/', {}],
    ['a telephone', 'tel:+15550100', {}],
  ])('are sent to %s', (_, alternative, expected) => {
    const ours = [entryOf('article', 'ours', { owner: 'ct' }), entryOf('article', 'ours', { owner: 'ct', slug: 'lo-nuestro' }, 'es')];
    const { moved: answers } = formerOn('ct', entryOf('article', 'b', except(alternative)), ...ours);
    expect({ ...answers, '/es/articles/ours/': undefined }).toEqual({ ...expected, '/es/articles/ours/': undefined });
    expect(formerOn('ny', entryOf('article', 'b', except(alternative)))).toEqual({ moved: {}, gone: [] });
  });
});

describe('where two items had an address', () => {
  it('a page that stands there now wins', () => {
    expect(formerOn('ct', moved('b', ['a']), entryOf('article', 'a'), removed('c', ['b']))).toEqual({ moved: {}, gone: [] });
  });

  it('one that can still be read wins over one that was taken down', () => {
    expect(formerOn('ct', removed('a', ['x']), moved('b', ['x']))).toEqual({ moved: { '/articles/x/': '/articles/b/', '/es/articles/x/': '/es/articles/b/' }, gone: [] });
  });

  it('the affiliate’s own wins over a national one', () => {
    expect(formerOn('ct', moved('a', ['x']), moved('b', ['x'], { owner: 'ct' })).moved['/articles/x/']).toBe('/articles/b/');
  });
});

describe('whatever happened', () => {
  const slug = fc.constantFrom('a', 'b', 'c', 'd');
  const owner = fc.constantFrom('us', 'ct', 'ny');
  const item = fc.record({ slug, was: fc.uniqueArray(slug, { maxLength: 3 }), owner, isThere: fc.boolean(), isTranslated: fc.boolean() });
  // Two items that stand at one address now are another matter: one of them has no page.
  const lines = fc.uniqueArray(item, { maxLength: 4, selector: (one) => one.slug }).map((items) => items.flatMap(({ slug: now, was, owner: of, isThere, isTranslated }, index): Line[] => {
    const name = `item${index}`;
    if (!isThere) return [removed(name, [now, ...was], of), ...(isTranslated ? [removed(name, [`${now}-es`], of, 'es')] : [])];
    const past = was.filter((one) => one !== now);
    return [moved(name, past, { slug: now, owner: of }), ...(isTranslated ? [moved(name, past.map((one) => `${one}-es`), { slug: `${now}-es`, owner: of }, 'es')] : [])];
  }));
  const living = (site: Site): Set<string> => new Set(site.locales.flatMap((locale) => [...site.content.get(locale)!.paths].map((path) => localAddress(locale, path))));

  it('no page is hidden by an answer, every redirect leads to a page in one step, and nothing is both moved and gone', () => {
    fc.assert(fc.property(lines, fc.constantFrom('us', 'ct'), (all, code) => {
      const { site, former } = siteOf(code, all);
      const there = living(site);
      for (const address of [...Object.keys(former.moved), ...former.gone]) expect(there.has(address)).toBe(false);
      for (const to of Object.values(former.moved)) expect(there.has(to)).toBe(true);
      expect(former.gone.filter((address) => address in former.moved)).toEqual([]);
    }));
  });

  it('every address that an item of the site had answers: a page, a redirect or gone', () => {
    fc.assert(fc.property(lines, fc.constantFrom('us', 'ct'), (all, code) => {
      const { site, former } = siteOf(code, all);
      const answering = new Set([...living(site), ...Object.keys(former.moved), ...former.gone]);
      const had = all.flatMap(({ locale, former: was = [] }) => was.filter((one) => ['us', code].includes(one.owner)).map((one) => localAddress(locale ?? mainLocale, `/articles/${one.slug}/`)));
      expect(had.filter((address) => !answering.has(address))).toEqual([]);
    }));
  });

  it('the order of a snapshot’s lines does not matter', () => {
    fc.assert(fc.property(lines, (all) => { expect(formerOn('ct', ...all.toReversed())).toEqual(formerOn('ct', ...all)); }));
  });
});
