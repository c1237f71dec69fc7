/**
 * The smallest things that can be read of a site's content, by name: one item, its card, a list, a path.
 * While an answer is worked, the cells that it reads are written down, so that it is asked again when one of them changes and not otherwise.
 */
export class Cells {
  readonly #open: Set<string>[] = [];

  /** To be called by whatever hands content out. */
  read(cell: string): void { this.#open.at(-1)?.add(cell); }

  /** Does some work and tells which cells it read. Within other work it is apart: that notes what it takes from here, as a cell of its own. */
  record<T>(work: () => T): { value: T; cells: ReadonlySet<string> } {
    const cells = new Set<string>();
    this.#open.push(cells);
    try {
      return { value: work(), cells };
    } finally {
      this.#open.pop();
    }
  }
}
