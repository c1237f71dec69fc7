/**
 * In which order sites are published. Those come first on which whoever changed something will look: the owner's own.
 * Then those that wait longest, so that many changes, one right after the other, leave no site behind.
 */
export class SiteOrder {
  readonly #preferred = new Set<string>();
  readonly #turn = new Map<string, number>();
  #turns = 0;

  /** @param owners codes of the affiliates to whom belongs what changed */
  prefer(owners: Iterable<string>): void { for (const owner of owners) this.#preferred.add(owner); }

  /** Notes that a site had its turn. */
  note(code: string): void {
    this.#preferred.delete(code);
    this.#turns += 1;
    this.#turn.set(code, this.#turns);
  }

  /** Sites that wait equally long stay in the order that they are given in. */
  sort(codes: readonly string[]): string[] {
    const waiting = (code: string): number => (this.#preferred.has(code) ? -1 : this.#turn.get(code) ?? 0);
    return codes.toSorted((one, other) => waiting(one) - waiting(other));
  }
}
