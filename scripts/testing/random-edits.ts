import fc from 'fast-check';
import { type Content, type Entry, entryKey, locales, type Locale, type TypeName } from '@broadside/shared/content';

/** Everything published, as editors change it. */
export type Entries = Map<string, Entry>;

/** One thing that an editor, or time, does. `pick` chooses to what, among all that it can be done to. */
export interface Edit { kind: EditKind; pick: number; other: number; word: string }

type Fields = Record<string, unknown>;
type Change = (entries: Entries, edit: Edit, hour: number) => void;

const visited: readonly TypeName[] = ['article', 'toolkit', 'classification', 'resource', 'event', 'topic', 'page', 'action', 'award'];
const newId = (word: string): string => word.replace(/[^a-z0-9]/g, '').padEnd(24, 'x').slice(0, 24);
const choose = <T>(all: readonly T[], pick: number): T | undefined => all[pick % Math.max(1, all.length)];
const at = (hour: number): string => new Date(Date.parse('2026-11-21T12:00:00Z') + hour * 3_600_000).toISOString();

function put(entries: Entries, entry: Entry, fields: Fields): void {
  const content = { ...entry.entry, ...fields };
  const changed = { ...entry, owner: String(content.owner), hash: JSON.stringify(content), entry: content } as Entry;
  entries.set(entryKey(entry.id, entry.locale), changed);
}

const ofTypes = (entries: Entries, types: readonly TypeName[]): Entry[] => [...entries.values()].filter(({ type }) => types.includes(type));

/** What is the same in all languages is changed in all of them. */
function putAll(entries: Entries, entry: Entry, fields: Fields): void {
  for (const locale of locales) {
    const translation = entries.get(entryKey(entry.id, locale));
    if (translation) put(entries, translation, fields);
  }
}

const onItem = (change: (entries: Entries, entry: Entry, edit: Edit, hour: number) => void, types = visited): Change =>
  (entries, edit, hour) => {
    const entry = choose(ofTypes(entries, types), edit.pick);
    if (entry) change(entries, entry, edit, hour);
  };

const affiliates = (change: (entry: Content['affiliate'], edit: Edit) => Fields): Change =>
  onItem((entries, entry, edit) => putAll(entries, entry, change(entry.entry as Content['affiliate'], edit)), ['affiliate']);

function edition(entries: Entries, target: Entry, word: string, fields: Fields): void {
  const model = ofTypes(entries, ['local-edition'])[0];
  const field = { toolkit: 'toolkit', classification: 'classification', article: 'article', resource: 'resource', event: 'event', page: 'page', award: 'award', action: 'action' }[target.type as string];
  if (!model || !field || target.owner !== 'us') return;
  const empty = Object.fromEntries(['toolkit', 'classification', 'article', 'resource', 'event', 'page', 'award', 'action'].filter((name) => name in model.entry).map((name) => [name, null]));
  put(entries, { ...model, id: newId(`edition${word}`), locale: 'en' }, { ...empty, [field]: target.id, owner: 'ct', note: null, hidden: false, replacements: [], localResources: [], publishOn: null, expireOn: null, ...fields });
}

const changes = {
  'change a text': onItem((entries, entry, { word }) => put(entries, entry, { summary: `About ${word}.` })),
  'change a body': onItem((entries, entry, { word }) => put(entries, entry, { body: [{ __component: 'blocks.text', body: `Text of ${word}.\n\n## A part\n\nMore.` }] }), ['article']),
  'change a title': onItem((entries, entry, { word }) => put(entries, entry, 'pluralName' in entry.entry ? { pluralName: word } : { title: word })),
  'change an address': onItem((entries, entry, { word }) => put(entries, entry, { slug: word })),
  'change a date': onItem((entries, entry, { other }) => putAll(entries, entry, { date: `2026-10-${String((other % 28) + 1).padStart(2, '0')}` }), ['article']),
  'add an item': onItem((entries, entry, { word, other }) => put(entries, { ...entry, id: newId(word), locale: 'en' }, { title: word, slug: word, owner: choose(['us', 'ct', 'ny'], other) })),
  'take an item down': onItem((entries, entry) => { for (const locale of locales) entries.delete(entryKey(entry.id, locale)); }),
  'take one language down': onItem((entries, entry) => { entries.delete(entryKey(entry.id, entry.locale)); }),
  'translate': onItem((entries, entry, { word }) => put(entries, { ...entry, locale: 'es' as Locale }, { title: `${word} en español`, slug: `${word}-es` })),
  'give to another owner': onItem((entries, entry, { other }) => putAll(entries, entry, { owner: choose(['us', 'ct', 'ny'], other) })),
  'say which states see it': onItem((entries, entry, { other }) => putAll(entries, entry, { applicability: { rule: choose(['all', 'only', 'except'], other), states: [{ affiliate: 'ct', reason: null, alternative: null }] } })),
  'embargo': onItem((entries, entry, { other }, hour) => putAll(entries, entry, { publishOn: at(hour + (other % 5)) })),
  'let expire': onItem((entries, entry, { other }, hour) => putAll(entries, entry, { expireOn: at(hour + (other % 5)) })),
  'set a deadline': onItem((entries, entry, { other }, hour) => putAll(entries, entry, { deadline: at(hour + (other % 5)) }), ['action', 'award']),
  'move an event': onItem((entries, entry, { other }, hour) => putAll(entries, entry, { start: at(hour + (other % 5)), end: at(hour + 1 + (other % 5)) }), ['event']),
  'relate to topics': onItem((entries, entry, { other }) => putAll(entries, entry, { topics: ofTypes(entries, ['topic']).filter((_, index) => (other >> index) % 2).map(({ id }) => id) }), ['article', 'toolkit', 'resource']),
  'put a job under another': onItem((entries, entry, { other }) => putAll(entries, entry, { parent: choose(ofTypes(entries, ['classification']).filter(({ id }) => id !== entry.id), other)?.id ?? null }), ['classification']),
  'withdraw': onItem((entries, entry, { word, other }) => { if ('withdrawn' in entry.entry) putAll(entries, entry, { withdrawn: other % 3 ? { date: '2026-11-20', reason: `It was ${word}.` } : null }); }),
  'hide in a state': onItem((entries, entry, { word }) => edition(entries, entry, word, { hidden: true })),
  'adapt in a state': onItem((entries, entry, { word }) => edition(entries, entry, word, { note: `Note of ${word}.`, replacements: [{ field: 'summary', text: `Ours: ${word}.`, nationalHash: null }] })),
  'take an adaptation back': onItem((entries, entry) => { for (const locale of locales) entries.delete(entryKey(entry.id, locale)); }, ['local-edition']),
  'describe a picture': onItem((entries, entry, { word }) => { if ('cover' in entry.entry && entry.entry.cover) put(entries, entry, { cover: { ...entry.entry.cover, alt: word } }); }),
  'take a picture away': onItem((entries, entry) => { if ('cover' in entry.entry) putAll(entries, entry, { cover: null }); }),
  'change a figure': onItem((entries, entry, { word }) => put(entries, entry, { statement: `Measured: ${word}.` }), ['fact']),
  'explain a word': onItem((entries, entry, { word }) => put(entries, entry, { meaning: `It means ${word}.` }), ['term']),
  'rebrand': affiliates(({ brand }, { other }) => ({ brand: { ...brand, primary: choose(['#12356b', '#5b1a2e', '#0b4f3a', '#3a2a6d'], other)! } })),
  'reorder the menu': affiliates(({ navigation }, { word }) => ({ navigation: navigation.length ? navigation.toReversed() : [{ words: word, address: '/toolkits/' }, { words: 'Jobs', address: '/classifications/' }] })),
  'lead to an article from the foot': onItem((entries, entry, { word, other }) => {
    const { slug } = choose(ofTypes(entries, ['article']), other)!.entry as Content['article'];
    putAll(entries, entry, { footLinks: [{ words: word, address: `/articles/${slug}/` }] });
  }, ['affiliate']),
  'turn the front page': affiliates(({ home }) => ({ home: home.toReversed() })),
  'change a telephone': affiliates(({ contact }, { other }) => ({ contact: { ...contact, phone: `+1 555 010 ${String(other % 10_000).padStart(4, '0')}` } })),
  'rename an affiliate': affiliates((_, { word }) => ({ name: `Union of ${word}` })),
  'move to another domain': affiliates(({ code }, { other }) => ({ domain: choose([`${code}.example.org`, null, `www.${code}.example.net`], other)! })),
  'move to a folder': affiliates((_, { other }) => ({ basePath: choose(['/', '/union/'], other)! })),
  'change the languages': affiliates((_, { other }) => ({ languages: choose(['en', 'en_es'], other)! })),
} satisfies Record<string, Change>;

type EditKind = keyof typeof changes;

/** Any one thing that an editor does. */
export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...(Object.keys(changes) as EditKind[])),
  pick: fc.nat(10_000),
  other: fc.nat(10_000),
  word: fc.stringMatching(/^[a-z]{4,9}$/),
});

/**
 * Does it, in place.
 * @param hour how many hours have gone by since noon on 21 November 2026
 */
export const doEdit = (entries: Entries, edit: Edit, hour: number): void => changes[edit.kind](entries, edit, hour);
