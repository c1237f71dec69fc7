import { hash } from 'node:crypto';
import { type Entry, entryKey, isTombstone, nationalCode, type Tombstone } from '@broadside/shared/content';

const digestOf = (key: string, version: string): bigint => BigInt(`0x${hash('sha256', `${key} ${version}`).slice(0, 32)}`);

interface Part { owner: string; isAffiliate: boolean; digest: bigint }

/** What one line adds to the sites of its owner, and to those whose addresses it once had. */
function partsOf(key: string, line: Entry | Tombstone): Part[] {
  const past = (line.former ?? []).map(({ owner, slug, chapters }) => ({ owner, isAffiliate: false, digest: digestOf(key, `was ${slug} ${chapters ?? ''} ${isTombstone(line) ? (line.ended ?? '') : ''}`) }));
  return isTombstone(line) ? past : [{ owner: line.owner, isAffiliate: line.type === 'affiliate', digest: digestOf(key, `${line.hash} ${line.recorded ?? ''}`) }, ...past];
}

/**
 * For each affiliate a name for all that its site can show: national items and its own, and where they were before; for the national site also every affiliate's entry, its directory.
 * The same name means the same site at the same instant. Kept by adding and taking away the digests of entries, so that a change costs a change.
 */
export class SiteIdentities {
  readonly #known = new Map<string, Part[]>();
  readonly #sums = new Map<string, bigint>();
  #directory = 0n;

  /** Takes in entries and tombstones. */
  update(lines: Iterable<Entry | Tombstone>): void {
    for (const line of lines) {
      const key = entryKey(line.id, line.locale);
      for (const part of this.#known.get(key) ?? []) this.#add(part);
      const parts = partsOf(key, line);
      this.#known.set(key, parts);
      for (const part of parts) this.#add(part);
    }
  }

  // Adding twice takes away.
  #add({ owner, isAffiliate, digest }: Part): void {
    this.#sums.set(owner, (this.#sums.get(owner) ?? 0n) ^ digest);
    if (isAffiliate) this.#directory ^= digest;
  }

  of(code: string): string {
    const own = code === nationalCode ? this.#directory : (this.#sums.get(code) ?? 0n);
    return `${(this.#sums.get(nationalCode) ?? 0n).toString(36)}-${own.toString(36)}`;
  }
}
