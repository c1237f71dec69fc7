import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, entryKey, type Tombstone } from '../content/index.ts';
import { entryOf, snapshotOf } from '../testing/entries.ts';
import { applyDelta, buildLibrary, documentsOf } from './snapshot.ts';

const header = snapshotOf().header;
const tombstone = ({ type, id, locale, owner }: Entry): Tombstone => ({ type, id, locale, owner, revision: 2, removed: true });

describe('a delta', () => {
  it('laid over a snapshot gives what the newer snapshot has, whatever changed', () => {
    const state = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'));
    fc.assert(fc.property(state, state, (before, after) => {
      const entries = (texts: Record<string, string>): Entry[] => Object.entries(texts).map(([name, summary]) => entryOf('topic', name, { summary }));
      const older = snapshotOf(...entries(before));
      const newer = snapshotOf(...entries(after));
      const changed = [...newer.entries.values()].filter((entry) => older.entries.get(entryKey(entry.id, entry.locale))?.hash !== entry.hash);
      const gone = [...older.entries.values()].filter((entry) => !newer.entries.has(entryKey(entry.id, entry.locale))).map(tombstone);
      const result = applyDelta(older, header, [...changed, ...gone]).entries;
      expect(Object.fromEntries(result)).toEqual(Object.fromEntries(newer.entries));
    }));
  });
});

describe('a library', () => {
  it('keeps the languages of an item together', () => {
    const library = buildLibrary(snapshotOf(entryOf('topic', 'pay'), entryOf('topic', 'pay', { title: 'Salario' }, 'es')));
    const [document] = documentsOf(library, 'topic').values();
    expect(Object.keys(document!.translations)).toEqual(['en', 'es']);
  });
});
