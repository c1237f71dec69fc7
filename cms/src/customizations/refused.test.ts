import { describe, expect, it } from 'vitest';
import { customizations, panelWords } from '../../testing/schema-files.mts';

const sources = customizations();

/** A refusal that an editor could only read in English: one of Strapi's errors that was not made in refused.ts, or an answer that Koa writes. */
const onlyEnglish = /new errors\.|ctx\.(throw|badRequest|forbidden|notFound|unauthorized)\(|new (Application|Forbidden|NotFound|Policy|Unauthorized|Validation)Error\(/;

interface Pair { file: string; en: string; es: string }

/** Every sentence as its source says it, in both languages. */
const pairs: Pair[] = sources.flatMap(({ file, source }) => [...source.matchAll(/\ben: (.+?),\s*es: (.+)/g)].map(([, en, es]) => ({ file, en: en!, es: es! })));

const words = panelWords();
const choices = Object.values(words.choices);
const english = new Set([...Object.keys(words.spanish), ...choices.map(({ en }) => en)]);
const spanish = new Set([...Object.values(words.spanish), ...choices.map(({ es }) => es)]);

/** What is no label of the panel: two letters of an owner, what to type, the name of a role, and what an item without a name is called. */
const isNoLabel = (text: string): boolean => ['us', 'ct', '/', 'sick-days', 'npm start', 'National editor', 'Untitled', 'Sin título', 'without a name', 'sin nombre'].includes(text);
const quoted = (text: string): string[] => [...text.matchAll(/“([^“”$]+)”/g)].map(([, name]) => name!).filter((name) => !isNoLabel(name));
const translated = (text: string): string[] => [...text.matchAll(/inSpanish\('([^']+)'\)/g)].map(([, label]) => label!);

describe('a refusal', () => {
  it('is made where both languages are asked for, and nowhere else', () => {
    expect(sources.filter(({ file, source }) => file !== 'refused.ts' && onlyEnglish.test(source)).map(({ file }) => file)).toEqual([]);
  });

  it.each(['throw new errors.NotFoundError(message)', 'return ctx.badRequest(message)', 'throw new ValidationError(message)'])('would be found if it were made by “%s”', (source) => {
    expect(source).toMatch(onlyEnglish);
  });

  it('is found in this folder as often as it stands there', () => {
    expect(pairs.length).toBeGreaterThan(60);
    expect(pairs.length).toBe(sources.flatMap(({ source }) => [...source.matchAll(/\bes: /g)]).length);
  });

  it('names in English only labels that the English panel has, and the same ones in Spanish', () => {
    expect(pairs.flatMap(({ file, en }) => quoted(en).filter((name) => !english.has(name)).map((name) => `${file}: ${name}`))).toEqual([]);
    const differ = pairs.filter(({ en, es }) => quoted(en).toSorted().join() !== translated(es).toSorted().join());
    expect(differ).toEqual([]);
  });

  it('names in Spanish only labels that the Spanish panel has', () => {
    expect(pairs.flatMap(({ file, es }) => quoted(es).filter((name) => !spanish.has(name)).map((name) => `${file}: ${name}`))).toEqual([]);
  });
});
