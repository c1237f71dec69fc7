import type { SiteStatus } from '@broadside/shared/publishing';
import type { SiteReport } from '../press.ts';

type Part = Partial<Omit<SiteStatus, 'code' | 'address'>>;

const unknown: Omit<SiteStatus, 'code' | 'address'> = {
  state: 'waiting', release: null, revision: null, since: null, pages: null, ms: null, reason: null, needsConfirmation: false, progress: null,
};

/** Where each site stands, for people to look at. */
export class Board {
  readonly #sites = new Map<string, SiteStatus>();
  readonly #addressOf: (code: string) => string;

  constructor(addressOf: (code: string) => string) {
    this.#addressOf = addressOf;
  }

  all(): SiteStatus[] { return [...this.#sites.values()]; }
  of(code: string): SiteStatus | undefined { return this.#sites.get(code); }

  set(code: string, part: Part): SiteStatus {
    const now: SiteStatus = { ...(this.of(code) ?? { ...unknown, code, address: '' }), ...part, address: this.#addressOf(code) };
    this.#sites.set(code, now);
    return now;
  }

  /** Notes what came of a publish. */
  note(report: SiteReport): void {
    const { code, revision, release, ms } = report;
    if (report.error !== null) {
      this.set(code, { state: 'failed', reason: report.error, needsConfirmation: report.needsConfirmation, ms, progress: null });
      return;
    }
    const isNew = this.of(code)?.release !== release;
    const { rendered: written, kept, removed } = report;
    const done = isNew || !this.of(code)?.since ? { since: new Date().toISOString() } : {};
    const work = isNew || !this.of(code)?.pages ? { pages: { written, kept, removed }, ms } : {};
    this.set(code, { state: 'live', release, revision, reason: null, needsConfirmation: false, progress: null, ...done, ...work });
  }

  /** Takes away the sites that are no longer there. */
  keepOnly(codes: readonly string[]): void { for (const code of this.#sites.keys()) if (!codes.includes(code)) this.#sites.delete(code); }
}
