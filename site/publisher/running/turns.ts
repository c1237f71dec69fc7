/** Does one thing after the other: what people ask for must not come between a look and its publish. */
export class Turns {
  #count = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** How often something was done in turn, or waits to be. */
  get count(): number { return this.#count; }

  do<T>(work: () => Promise<T>): Promise<T> {
    this.#count += 1;
    const next = this.#last.then(work, work);
    this.#last = next;
    return next;
  }

  /** When all that was asked for has ended, however it did. */
  async ended(): Promise<void> { await this.#last.catch(() => {}); }
}
