import { checkContent, type Content, type Entry, type Locale, type SnapshotHeader, type Tombstone, type TypeName } from '../content/index.ts';
import { type Snapshot, snapshotFrom } from '../view/snapshot.ts';

/** The same 24 characters for the same word, as a document id. */
export const idOf = (word: string): string => word.replace(/[^a-z0-9]/g, '').padEnd(24, '0').slice(0, 24);

const least: Partial<Record<TypeName, object>> = {
  affiliate: { name: 'A', shortName: 'A', state: 'A', code: 'us', brand: { primary: '#12356b', accent: '#b3261e' }, contact: {}, languages: 'en_es' },
  article: { kind: 'news', date: '2026-11-01' },
  toolkit: { purpose: 'Purpose', chapters: [{ title: 'One', text: 'Text' }] },
  classification: { pluralName: 'Jobs', definition: 'Definition' },
};

/** A valid entry with the fields given, and the least that its type needs besides. */
export function entryOf<T extends TypeName>(type: T, name: string, fields: Partial<Content[T]> = {}, locale: Locale = 'en'): Entry<T> {
  const checked = checkContent(type, { title: name, slug: name, summary: `About ${name}`, owner: 'us', ...least[type], ...fields });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return { type, id: idOf(name), locale, owner: checked.value.owner, revision: 1, hash: JSON.stringify(fields), entry: checked.value } as Entry<T>;
}

export const affiliateEntry = (code: string, fields: Partial<Content['affiliate']> = {}): Entry => entryOf('affiliate', `affiliate${code}`, { code, owner: code, ...fields });

const header: SnapshotHeader = { broadside: 1, revision: 1, instant: '2026-11-21T12:00:00.000Z', next: null, affiliate: null, cursor: '1-0', since: null };

/** A snapshot with these entries. */
export const snapshotOf = (...lines: (Entry | Tombstone)[]): Snapshot => snapshotFrom(header, lines);
