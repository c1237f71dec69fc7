import { type Content, type Entry, entryKey, isTombstone, nationalCode, type Tombstone } from '@broadside/shared/content';
import type { InvalidLine, SnapshotReading } from '../read-snapshot.ts';

type Way = NonNullable<Content['affiliate']['hosting']>['way'];

/** What came from the CMS, sorted out: what can be published, and which sites have to wait for what can't. */
export class Incoming {
  readonly #known = new Set<string>();
  readonly #affiliates = new Map<string, { code: string; way: Way }>();
  readonly #invalid = new Map<string, InvalidLine>();

  /** The affiliates that have a site, the national office first. */
  get codes(): string[] {
    return [...this.ways.keys()].sort((a, b) => Number(b === nationalCode) - Number(a === nationalCode) || a.localeCompare(b));
  }

  /** How each site is delivered, as the CMS says. */
  get ways(): Map<string, Way> { return new Map([...this.#affiliates.values()].map(({ code, way }) => [code, way])); }

  /** Takes in what was read. An item that does not fit keeps its last valid version. */
  take({ lines, invalid }: SnapshotReading): void {
    for (const line of lines) this.#takeLine(line);
    for (const line of invalid) this.#invalid.set(entryKey(line.id, line.locale), line);
  }

  #takeLine(line: Entry | Tombstone): void {
    const key = entryKey(line.id, line.locale);
    this.#invalid.delete(key);
    this.#affiliates.delete(key);
    if (isTombstone(line)) {
      this.#known.delete(key);
      return;
    }
    this.#known.add(key);
    if (line.type === 'affiliate') this.#affiliates.set(key, { code: line.entry.code, way: line.entry.hosting?.way ?? 'here' });
  }

  /** Why a site has to wait: an item that it needs has no valid version at all. Null when it need not. */
  holds(code: string): string | null {
    const missing = [...this.#invalid].find(([key, { owner }]) => !this.#known.has(key) && (owner === code || owner === nationalCode));
    return missing ? `An item that this site shows can't be read: ${missing[1].problem}. Publish it anew in the CMS.` : null;
  }
}
