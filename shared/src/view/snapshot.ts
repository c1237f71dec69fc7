import { type Entry, entryKey, isTombstone, type Locale, locales, type SnapshotHeader, type Tombstone, type TypeName } from '../content/index.ts';

/** Everything published, as it was at one instant. */
export interface Snapshot {
  header: SnapshotHeader;
  /** By item and language; see `entryKey`. */
  entries: Map<string, Entry>;
  /** What could once be read and no longer can, by item and language: its addresses are gone, not unknown. */
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

/** Lays a delta over a snapshot. The result is what a whole snapshot at that time would have been. */
export function applyDelta(snapshot: Snapshot, header: SnapshotHeader, lines: Iterable<Entry | Tombstone>): Snapshot {
  const entries = new Map(snapshot.entries);
  const removed = new Map(snapshot.removed);
  for (const line of lines) {
    const key = entryKey(line.id, line.locale);
    entries.delete(key);
    removed.delete(key);
    if (!isTombstone(line)) entries.set(key, line);
    else if (line.former?.length) removed.set(key, line);
  }
  return { header: { ...header, since: null }, entries, removed };
}

/** A whole snapshot from its lines. */
export const snapshotFrom = (header: SnapshotHeader, lines: Iterable<Entry | Tombstone>): Snapshot => applyDelta({ header, entries: new Map(), removed: new Map() }, header, lines);

/** Sorts a snapshot's entries into a library. Made once and shared by the views of all affiliates. */
export function buildLibrary(snapshot: Snapshot): Library {
  const library: Record<string, Map<string, Document>> = {};
  for (const entry of snapshot.entries.values()) {
    const documents = (library[entry.type] ??= new Map());
    const document = documents.get(entry.id) ?? { type: entry.type, id: entry.id, translations: {} };
    document.translations[entry.locale] = entry as never;
    documents.set(entry.id, document);
  }
  return library as Library;
}

/** The documents of one type. */
export function documentsOf<T extends TypeName>(library: Library, type: T): Map<string, Document<T>> {
  return (library[type] ?? new Map<string, never>()) as Map<string, Document<T>>;
}

/** A document's entry in any language: for what is the same in all of them. */
export const anyEntry = <T extends TypeName>(document: Document<T>): Entry<T> =>
  locales.map((locale) => document.translations[locale]).find((entry) => entry !== undefined)!;
