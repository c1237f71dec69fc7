/** The longest that a timer can wait. */
const LONGEST = 2 ** 31 - 1;

/** Wakes a loop: after a while, or sooner when someone rings. A ring while nobody waits is not lost. */
export class Alarm {
  #bell = new AbortController();
  #wake: (() => void) | null = null;

  /** Whether someone rang since the last wait. */
  get isRung(): boolean { return this.#bell.signal.aborted; }

  /** Aborted when someone rings, for work that gives way; another one after each wait. */
  get bell(): AbortSignal { return this.#bell.signal; }

  ring(): void {
    this.#bell.abort();
    this.#wake?.();
  }

  /** @param milliseconds at most this long */
  async wait(milliseconds: number): Promise<void> {
    if (!this.isRung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(Math.max(0, milliseconds), LONGEST));
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#bell = new AbortController();
    this.#wake = null;
  }
}
