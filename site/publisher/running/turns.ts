/** Does one thing after the other: what people ask for must not come between a look and its publish. */
export class Turns {
  #count = 0;
  #open = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** How often something was done in turn, or waits to be. */
  get count(): number { return this.#count; }

  /** Whether nothing is being done, and nothing waits. */
  get isIdle(): boolean { return this.#open === 0; }

  do<T>(work: () => Promise<T>): Promise<T> {
    this.#count += 1;
    this.#open += 1;
    const next = this.#last.then(work, work).finally(() => { this.#open -= 1; });
    this.#last = next;
    return next;
  }

  /** When all that was asked for has ended, however it did. */
  async ended(): Promise<void> { await this.#last.catch(() => {}); }
}
