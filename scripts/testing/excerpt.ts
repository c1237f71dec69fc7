import type { Entry, TypeName } from '@broadside/shared/content';
import { type Snapshot, snapshotFrom } from '@broadside/shared/view';

/** How many items of a type are kept; two of the others. */
const most: Partial<Record<TypeName, number>> = { affiliate: 100, article: 6, toolkit: 2, classification: 4, resource: 4, fact: 4, term: 4, topic: 3, page: 3 };

/** A few items of each type, so that a site is made in a moment; still the real content, in both languages. */
export function excerptOf(snapshot: Snapshot): Snapshot {
  const kept = new Map<TypeName, Set<string>>();
  const isKept = ({ type, id }: Entry): boolean => {
    const ids = kept.get(type) ?? new Set();
    if (ids.size < (most[type] ?? 2)) ids.add(id);
    kept.set(type, ids);
    return ids.has(id);
  };
  return snapshotFrom(snapshot.header, [...snapshot.entries.values()].filter(isKept));
}
