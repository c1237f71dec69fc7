import { join } from 'node:path';
import type { Content } from '@broadside/shared/content';
import { liveNumber } from '../publisher/live-release.ts';
import { deliver } from './deliver.ts';
import { liveSite } from './live-site.ts';
import { hostingFor, keepDelivery, lastDelivery } from './settings-file.ts';

/** A place that could not be reached is tried again after this time, in milliseconds, without a new release. */
const RETRY = 10 * 60_000;

interface Folders { /** The folder of all sites. */ out: string; /** The folder of where they are delivered. */ hosting: string }

/** How the CMS says that an affiliate's site is delivered. */
export type Way = NonNullable<Content['affiliate']['hosting']>['way'];

/** Brings new releases to where they are hosted, one after the other, beside everything else. What is to be delivered is worked out, not remembered. */
export class Deliveries {
  readonly #folders: Folders;
  readonly #signal: AbortSignal;
  #work: Promise<void> | null = null;

  constructor(folders: Folders, signal: AbortSignal) {
    this.#folders = folders;
    this.#signal = signal;
  }

  /** Begins with what is to be delivered, unless that is under way: then the next look finds the rest. */
  look(ways: ReadonlyMap<string, Way>): void {
    this.#work ??= this.#deliverAll(ways).finally(() => { this.#work = null; });
  }

  /** When what is under way has ended. */
  async ended(): Promise<void> { await this.#work; }

  async #deliverAll(ways: ReadonlyMap<string, Way>): Promise<void> {
    for (const [code, way] of ways) if (way !== 'here' && !this.#signal.aborted && this.#isDue(code)) await this.#deliver(code, way);
  }

  #isDue(code: string): boolean {
    const release = liveNumber(join(this.#folders.out, code));
    const last = lastDelivery(this.#folders.hosting, code);
    return release !== null && (last?.release !== release || (!last.ok && Date.now() - Date.parse(last.at) > RETRY));
  }

  /** Whatever goes wrong is remembered as the last delivery, which the panel shows. */
  async #deliver(code: string, way: Exclude<Way, 'here'>): Promise<void> {
    const { out, hosting } = this.#folders;
    const site = liveSite(out, code);
    try {
      const settings = hostingFor(hosting, code, way);
      if (settings) keepDelivery(hosting, code, await deliver(site, settings, this.#signal));
    } catch (error) {
      keepDelivery(hosting, code, { release: site.release, at: new Date().toISOString(), ok: false, message: (error as Error).message, files: { sent: 0, removed: 0, kept: 0 }, ms: 0 });
    }
  }
}
