/** The longest that a timer can wait. */
const LONGEST = 2 ** 31 - 1;

/** Wakes a loop: after a while, or sooner when someone rings. A ring while nobody waits is not lost. */
export class Alarm {
  #rung = false;
  #wake: (() => void) | null = null;

  /** Whether someone rang since the last wait. */
  get isRung(): boolean { return this.#rung; }

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  /** @param milliseconds at most this long */
  async wait(milliseconds: number): Promise<void> {
    if (!this.#rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(Math.max(0, milliseconds), LONGEST));
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#rung = false;
    this.#wake = null;
  }
}
