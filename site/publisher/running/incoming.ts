import { type Content, type Entry, entryKey, isTombstone, nationalCode, type Tombstone } from '@broadside/shared/content';
import type { Sentence } from '@broadside/shared/publishing';
import { inOrder } from '../affiliates.ts';
import type { InvalidLine, SnapshotReading } from '../read-snapshot.ts';
import { itemNeeded } from '../reasons/snapshot.ts';

/** How the CMS says that a site is delivered. `as before`: of a site that was taken down it says nothing any more. */
export type Way = NonNullable<Content['affiliate']['hosting']>['way'] | 'as before';

/** What came from the CMS, sorted out: what can be published, and which sites have to wait for what can't. */
export class Incoming {
  readonly #known = new Set<string>();
  readonly #affiliates = new Map<string, { code: string; way: Way }>();
  /** The codes of affiliates that were taken down. */
  readonly #gone = new Map<string, string>();
  readonly #invalid = new Map<string, InvalidLine>();

  /** The affiliates that have a site, the national office first. */
  get codes(): string[] { return inOrder([...this.#affiliates.values()].map(({ code }) => code)); }

  /**
   * The affiliates that the CMS says were taken down: their sites go too. One that it only does not mention keeps its site, and so does
   * every site while an affiliate can't be read: it may be that one, published anew.
   */
  get closed(): string[] {
    const isUnclear = [...this.#invalid.values()].some(({ type }) => type === 'affiliate');
    return isUnclear ? [] : inOrder(this.#gone.values()).filter((code) => !this.codes.includes(code));
  }

  /** How each site is delivered, as the CMS says. What was taken down goes to where the site was delivered before. */
  get ways(): Map<string, Way> {
    return new Map([...this.closed.map((code) => [code, 'as before'] as const), ...[...this.#affiliates.values()].map(({ code, way }) => [code, way] as const)]);
  }

  /** Takes in what was read. An item that does not fit keeps its last valid version. */
  take({ lines, invalid }: SnapshotReading): void {
    for (const line of lines) this.#takeLine(line);
    for (const line of invalid) this.#invalid.set(entryKey(line.id, line.locale), line);
  }

  #takeLine(line: Entry | Tombstone): void {
    const key = entryKey(line.id, line.locale);
    this.#invalid.delete(key);
    this.#affiliates.delete(key);
    this.#gone.delete(key);
    if (isTombstone(line)) {
      if (line.code !== undefined) this.#gone.set(key, line.code);
      this.#known.delete(key);
      return;
    }
    this.#known.add(key);
    if (line.type === 'affiliate') this.#affiliates.set(key, { code: line.entry.code, way: line.entry.hosting?.way ?? 'here' });
  }

  /** Why a site has to wait: an item that it needs has no valid version at all. Null when it need not. */
  holds(code: string): Sentence | null {
    const missing = [...this.#invalid].find(([key, { owner }]) => !this.#known.has(key) && (owner === code || owner === nationalCode));
    return missing ? itemNeeded(missing[1].problem) : null;
  }
}
