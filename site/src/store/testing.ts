import { type Content, contentTypes, type Entry, type Locale, type TypeName } from '@broadside/shared/content';
import { buildLibrary, snapshotFrom } from '@broadside/shared/view';
import { PageContent } from './page-content.ts';
import { Site } from './site.ts';

/** One published item for a test: only what matters there, the rest is filled in. */
export type Told = { [T in TypeName]: { type: T; id: string; locale?: Locale; entry: Partial<Content[T]> } }[TypeName];

const now = Date.parse('2026-11-21T12:00:00Z');
const fillers: Partial<Record<TypeName, Record<string, unknown>>> = {
  article: { kind: 'news', date: '2026-11-01' },
  classification: { definition: 'What it is.' },
  resource: { kind: 'guide', language: 'en' },
};

/** A document id from a short name. */
export const idOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '').padEnd(24, '0').slice(0, 24);

/** An affiliate for a test: what every one has, and what matters there. */
export const affiliateOf = (code: string, entry: Partial<Content['affiliate']> = {}): Told => ({ type: 'affiliate', id: `affiliate ${code}`, entry: {
  code, name: `Union of ${code}`, shortName: code, state: code.toUpperCase(), brand: contentTypes.affiliate.shape.brand.parse({ primary: '#12356b', accent: '#b3261e' }),
  contact: contentTypes.affiliate.shape.contact.parse({}), languages: 'en_es', domain: `${code}.example.org`, owner: code, ...entry,
} });

function toEntry({ type, id: name, locale = 'en', entry }: Told): Entry {
  const id = idOf(name);
  const usual = { title: name, pluralName: `${name}s`, slug: name.replaceAll(' ', '-'), summary: `About ${name}.`, meaning: 'A meaning.', owner: 'us' };
  const content = contentTypes[type].parse({ ...usual, ...fillers[type], ...entry });
  return { type, id, locale, owner: content.owner, revision: 1, hash: '', entry: content } as Entry;
}

/** A site of one affiliate, on 21 November 2026 at noon in Greenwich. */
export function siteOf(code: string, told: readonly Told[]): Site {
  const entries = [affiliateOf('us'), affiliateOf(code), ...told].map(toEntry);
  const header = { broadside: 1, revision: 1, instant: new Date(now).toISOString(), next: null, affiliate: null, cursor: '1-0', since: null } as const;
  return new Site(buildLibrary(snapshotFrom(header, entries)), code, now);
}

/** What a page of that site reads. */
export const pageOf = (code: string, told: readonly Told[], path = '/', locale: Locale = 'en'): PageContent => new PageContent(siteOf(code, told), locale, path);
