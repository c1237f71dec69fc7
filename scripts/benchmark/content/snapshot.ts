import { createHash } from 'node:crypto';
import { checkContent, type Content, type Entry, nationalCode, schemaVersion, type TypeName } from '@broadside/shared/content';
import { type Snapshot, snapshotFrom } from '@broadside/shared/view';
import { loadDemonstration } from '../../demonstration/load.ts';
import type { Piece } from './corpus.ts';

/** What the sites of a benchmark are like. */
export interface Union { sites: number; languages: Content['affiliate']['languages'] }

const INSTANT = '2026-11-21T12:00:00.000Z';
/** The longest text that one block holds, in characters; see the schema of `blocks.text`. */
const LONGEST = 40_000;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
export const idOf = (type: TypeName, word: string): string => `${type[0]}${sha256(`${type} ${word}`).slice(0, 23)}`;
export const titleOf = (slug: string): string => slug.split('-').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');

/** An entry as it would leave the CMS. */
export function entryFor<T extends TypeName>(type: T, word: string, content: Partial<Content[T]>, revision = 1): Entry {
  const checked = checkContent(type, content);
  if (!checked.ok) throw new Error(`The benchmark's ${type} "${word}" does not fit the content model: ${JSON.stringify(checked.problems)}`);
  return { type, id: idOf(type, word), locale: 'en', owner: checked.value.owner, revision, hash: sha256(JSON.stringify(checked.value)), entry: checked.value } as Entry;
}

/** `us`, then two letters each: `aa`, `ab`, ... */
export function codesOf(sites: number): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const all = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => code !== nationalCode);
  return [nationalCode, ...all].slice(0, sites);
}

interface Brand { primary: string; accent: string }

// Those of the demonstration's affiliates, which are known to pass.
const brands = loadDemonstration().filter(({ type }) => type === 'affiliate').map(({ all }) => all.brand as Brand);

/** The colors of a site. */
export function brandOf(index: number): Brand {
  const { primary, accent } = brands[index % brands.length]!;
  return { primary, accent };
}

export const nameOf = (code: string): string => (code === nationalCode ? 'School Staff United' : `School Staff United of ${code.toUpperCase()}`);
export const tagline = 'We keep the schools open';

function affiliates({ sites, languages }: Union): Entry[] {
  return codesOf(sites).map((code, index) => entryFor('affiliate', code, {
    code, owner: code, languages, domain: `${code}.example.org`, basePath: '/',
    name: nameOf(code), shortName: `SSU ${code.toUpperCase()}`, state: code.toUpperCase(),
    tagline, legalFooter: 'An invented union, for a benchmark.',
    brand: { ...brandOf(index), logoLight: null, logoDark: null },
    contact: { phone: '(202) 555-0100', hours: 'School days, 8 to 6', spoken: 'English, Spanish', email: `${code}@example.org`, address: '1 Main Street' },
    home: [
      { __component: 'blocks.lead', kicker: 'Today', title: 'Work that keeps schools open', text: 'What members read this week.', points: null, link: { words: 'Read the news', address: '/articles/' }, picture: null },
      { __component: 'blocks.item-list', title: 'News', of: 'article', rule: 'latest', topic: null, role: null, count: 12, moreWords: null },
    ],
  }));
}

/** A long text as several blocks, cut between paragraphs. */
function blocksOf(body: string): Content['article']['body'] {
  if (body.length <= LONGEST) return [{ __component: 'blocks.text', body }];
  const at = body.lastIndexOf('\n\n', LONGEST);
  return [...blocksOf(body.slice(0, at)), ...blocksOf(body.slice(at).trim())];
}

/** What an article of the benchmark says. */
export const articleOf = ({ slug, title, summary, date, body, topics, authors }: Piece, owner = nationalCode): Partial<Content['article']> => ({
  title, slug, summary, date, owner, kind: 'news', body: blocksOf(body), topics: topics.map((topic) => idOf('topic', topic)), authors: authors.map((author) => idOf('author', author)),
});

const distinct = (words: readonly string[]): string[] => [...new Set(words)].sort();

/** Everything that a union publishes: its affiliates with their colors, and the texts as national articles, with their topics and writers. */
export function benchmarkSnapshot(pieces: readonly Piece[], union: Union): Snapshot {
  const entries = [
    ...affiliates(union),
    ...distinct(pieces.flatMap(({ topics }) => topics)).map((slug) => entryFor('topic', slug, { title: titleOf(slug), slug, summary: `Everything on ${titleOf(slug)}.`, owner: nationalCode })),
    ...distinct(pieces.flatMap(({ authors }) => authors)).map((slug) => entryFor('author', slug, { title: titleOf(slug), owner: nationalCode })),
    ...pieces.map((piece) => entryFor('article', piece.slug, articleOf(piece))),
  ];
  const header = { broadside: schemaVersion, revision: 1, instant: INSTANT, next: null, affiliate: null, cursor: '1-0', since: null } as const;
  return snapshotFrom(header, entries);
}
