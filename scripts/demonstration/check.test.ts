import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDemonstration } from './check.ts';
import { loadDemonstration } from './load.ts';

describe('the demonstration content', () => {
  it('fits the schemas of the CMS, and each key leads somewhere', () => {
    expect(checkDemonstration()).toEqual([]);
  });

  it('covers what a visitor of the demonstration should find', () => {
    const items = loadDemonstration().filter(({ isDraft }) => !isDraft);
    const count = (type: string, isCounted: (item: (typeof items)[number]) => boolean = () => true): number => items.filter((item) => item.type === type && isCounted(item)).length;
    const isNational = ({ all }: (typeof items)[number]): boolean => (all.owner ?? 'us') === 'us';
    expect({
      affiliates: count('affiliate'), toolkits: count('toolkit'), roles: count('classification', ({ all }) => !all.parent), specialties: count('classification', ({ all }) => Boolean(all.parent)),
      articles: count('article', isNational), resources: count('resource'), events: count('event'), awards: count('award'), figures: count('fact'), words: count('term'), editions: count('local-edition'),
    }).toEqual({ affiliates: 52, toolkits: 3, roles: 10, specialties: 4, articles: 24, resources: 31, events: 7, awards: 1, figures: 15, words: 20, editions: 3 });
    const inSpanish = (type: string): number => count(type, ({ translations }) => translations.es !== undefined);
    expect([inSpanish('affiliate'), inSpanish('toolkit'), inSpanish('classification')]).toEqual([52, 3, 14]);
    expect(count('article', (item) => isNational(item) && item.translations.es !== undefined)).toBeGreaterThanOrEqual(6);
    expect(count('article', ({ translations }) => Boolean(translations.en?.sponsor))).toBeGreaterThanOrEqual(2);
    expect(new Set(items.filter(({ type }) => type === 'article').map(({ all }) => all.kind))).toEqual(new Set(['news', 'story', 'explainer', 'opinion', 'statement', 'speech']));
  });

  it('shows each of these in English and in Spanish: every kind of chart, files to take away, a figure that is old, and a notice of withdrawal', () => {
    const items = loadDemonstration();
    const inBoth = (isThere: (fields: Record<string, unknown>) => boolean, ...types: string[]): boolean =>
      items.some(({ type, translations: { en, es } }) => types.includes(type) && en && es && isThere(en) && isThere(es));
    const has = (words: string) => (fields: Record<string, unknown>): boolean => JSON.stringify(fields).includes(words);
    expect(['bar', 'share', 'change'].filter((kind) => !inBoth(has(`{"block":"chart","kind":"${kind}"`), 'page', 'article'))).toEqual([]);
    expect(items.filter(({ type, translations: { en, es } }) => type === 'toolkit' && [en, es].some((fields) => ((fields?.files ?? []) as unknown[]).length < 2))).toEqual([]);
    const old = items.filter(({ type, all }) => type === 'fact' && typeof all.expires === 'string' && all.expires < new Date().toISOString()).map(({ key }) => key);
    expect(old.some((key) => inBoth(has(`"facts":["${key}"]`), 'article'))).toBe(true);
    expect(inBoth(({ withdrawn }) => withdrawn !== undefined, 'resource')).toBe(true);
    expect(items.some(({ earlier, translations }) => Object.keys(earlier).length > 0 && translations.es !== undefined)).toBe(true);
  });

  it('quotes in Spanish as papers in the United States do, in “these” and not in «those»', () => {
    const texts = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(yaml|md)$/.test(file));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((file) => /[«»]/.test(readFileSync(join(import.meta.dirname, file), 'utf8')))).toEqual([]);
  });

  it('is noticed when a state leads to what belongs to another one', () => {
    const items = loadDemonstration();
    const of = (code: string) => items.find(({ type, all }) => type === 'article' && all.owner === code)!;
    const mixed = { ...of('ny'), all: { ...of('ny').all, readNext: [of('tx').key] } };
    expect(checkDemonstration([...items, mixed]).join('\n')).toContain(`points to article/${of('tx').key}, which belongs to "tx"`);
  });

  it('is noticed when it does not fit', () => {
    const [article] = loadDemonstration().filter((item) => item.type === 'article');
    const broken = { ...article!, all: { ...article!.all, kind: 'rumor', topics: ['no-such-topic'], color: 'red' } };
    const problems = checkDemonstration([broken]).join('\n');
    expect(problems).toContain('kind');
    expect(problems).toContain('no-such-topic');
    expect(problems).toContain('color');
  });
});
