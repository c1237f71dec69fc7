import { type Entry, entryKey, isTombstone, type Locale, locales, type SnapshotHeader, type Tombstone, type TypeName } from '../content/index.ts';

/** Everything published, as it was at one instant. */
export interface Snapshot {
  header: SnapshotHeader;
  /** By item and language; see `entryKey`. */
  entries: Map<string, Entry>;
  /** What could once be read and no longer can, by item and language: its addresses, or an affiliate's whole site, are gone, not unknown. */
  removed: Map<string, Tombstone>;
}

/** One item in all languages it is published in. */
export interface Document<T extends TypeName = TypeName> {
  type: T;
  id: string;
  translations: Partial<Record<Locale, Entry<T>>>;
}

/** The items of a snapshot, type by type, each with its languages together. */
export type Library = { [T in TypeName]?: Map<string, Document<T>> };

/** Lays the lines of a delta over a snapshot's own, in place. */
export function takeIn({ entries, removed }: Pick<Snapshot, 'entries' | 'removed'>, lines: Iterable<Entry | Tombstone>): void {
  for (const line of lines) {
    const key = entryKey(line.id, line.locale);
    entries.delete(key);
    removed.delete(key);
    if (!isTombstone(line)) entries.set(key, line);
    else if (line.former?.length || line.code !== undefined) removed.set(key, line);
  }
}

/** Lays a delta over a snapshot. The result is what a whole snapshot at that time would have been. */
export function applyDelta(snapshot: Snapshot, header: SnapshotHeader, lines: Iterable<Entry | Tombstone>): Snapshot {
  const made = { header: { ...header, since: null }, entries: new Map(snapshot.entries), removed: new Map(snapshot.removed) };
  takeIn(made, lines);
  return made;
}

/** A whole snapshot from its lines. */
export const snapshotFrom = (header: SnapshotHeader, lines: Iterable<Entry | Tombstone>): Snapshot => applyDelta({ header, entries: new Map(), removed: new Map() }, header, lines);

/** The lines of a whole snapshot. */
export const linesOf = ({ entries, removed }: Snapshot): (Entry | Tombstone)[] => [...entries.values(), ...removed.values()];

/** Documents that changed, with their types. */
export type Changes = ReadonlyMap<string, TypeName>;

/** Sorts a snapshot's entries into a library. Made once and shared by the views of all affiliates. */
export function buildLibrary(snapshot: Snapshot): Library {
  const library: Library = {};
  for (const entry of snapshot.entries.values()) putInto(library, entry.type, entry.id, entry.locale, entry);
  return library;
}

/** Replaces a whole document, so that what was made of the old one is not taken for the new one's. */
function putInto(library: Library, type: TypeName, id: string, locale: Locale, entry: Entry | null): void {
  const documents = (library[type] ??= new Map()) as Map<string, Document>;
  const { [locale]: _, ...others } = documents.get(id)?.translations ?? {};
  const translations = entry ? { ...others, [locale]: entry } : others;
  if (Object.keys(translations).length) documents.set(id, { type, id, translations });
  else documents.delete(id);
}

/**
 * Lays a delta over a library, in place. The result is what a library of the whole snapshot at that time would have been.
 * @returns the documents that are others now
 */
export function updateLibrary(library: Library, lines: Iterable<Entry | Tombstone>): Changes {
  const changes = new Map<string, TypeName>();
  for (const line of lines) {
    const { type, id, locale } = line;
    const before = documentsOf(library, type).get(id)?.translations[locale];
    const now = isTombstone(line) ? null : line;
    if (before?.hash === now?.hash) continue;
    putInto(library, type, id, locale, now);
    changes.set(id, type);
  }
  return changes;
}

/** What turns one snapshot into another, as the lines of a delta. */
export function differenceOf(before: Snapshot, after: Snapshot): (Entry | Tombstone)[] {
  const stood = new Map(linesOf(before).map((line) => [entryKey(line.id, line.locale), line]));
  const isSame = (line: Entry | Tombstone): boolean => {
    const old = stood.get(entryKey(line.id, line.locale));
    return old !== undefined && (old as Partial<Entry>).hash === (line as Partial<Entry>).hash && JSON.stringify(old.former) === JSON.stringify(line.former);
  };
  const gone = [...stood].filter(([key]) => !after.entries.has(key) && !after.removed.has(key)).map(([, { type, id, locale, owner }]): Tombstone =>
    ({ type, id, locale, owner, revision: after.header.revision, removed: true }));
  return [...gone, ...linesOf(after).filter((line) => !isSame(line))];
}

/** The documents of one type. */
export function documentsOf<T extends TypeName>(library: Library, type: T): Map<string, Document<T>> {
  return (library[type] ?? new Map<string, never>()) as Map<string, Document<T>>;
}

/** A document's entry in any language: for what is the same in all of them. */
export const anyEntry = <T extends TypeName>(document: Document<T>): Entry<T> =>
  locales.map((locale) => document.translations[locale]).find((entry) => entry !== undefined)!;
