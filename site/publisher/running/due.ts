import type { SiteReport } from '../press.ts';

/** A site that could not be published is tried again after this time without any change: a disk may have room by then. In milliseconds. */
const RETRY = 30_000;

/** When sites have to be looked at again though nothing came: time alone changes them, or they failed. In milliseconds since 1970. */
export class Due {
  readonly #at = new Map<string, number>();

  /** Notes what came of a site's publish. */
  note({ code, error, ...report }: SiteReport): void {
    if (error !== null) this.#at.set(code, Date.now() + RETRY);
    else if ('validUntil' in report && report.validUntil) this.#at.set(code, Date.parse(report.validUntil));
    else this.#at.delete(code);
  }

  forget(code: string): void { this.#at.delete(code); }

  /** What is no longer there must not wake anybody for ever. */
  keepOnly(codes: readonly string[]): void { for (const code of this.#at.keys()) if (!codes.includes(code)) this.#at.delete(code); }

  /** The next time for any site; Infinity for never. */
  get next(): number { return Math.min(Infinity, ...this.#at.values()); }
  get isNow(): boolean { return this.next <= Date.now(); }
}
