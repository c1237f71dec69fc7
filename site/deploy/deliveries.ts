import { join } from 'node:path';
import type { Sentence } from '@broadside/shared/publishing';
import { sentenceOf } from '../publisher/errors.ts';
import { liveNumber } from '../publisher/live-release.ts';
import { deliverAlone } from './deliver-alone.ts';
import { liveSite } from './live-site.ts';
import { hostingFor, keepDelivery, lastDelivery } from './settings-file.ts';

/** A place that could not be reached is tried again after this time, in milliseconds, without a new release. */
const RETRY = 10 * 60_000;

interface Folders { /** The folder of all sites. */ out: string; /** The folder of where they are delivered. */ hosting: string }

/** How the CMS says that an affiliate's site is delivered; see `hostingFor`. */
export type Way = Parameters<typeof hostingFor>[2];

/** What is live here of a site. */
interface Standing { code: string; release: number | null; revision: number | null }

/** Brings new releases to where they are hosted, one after the other, beside everything else. What is to be delivered is worked out, not remembered. */
export class Deliveries {
  readonly #folders: Folders;
  readonly #signal: AbortSignal;
  #work: Promise<void> | null = null;
  /** When a delivery failed of which nothing could be noted, in milliseconds since 1970. */
  readonly #triedAt = new Map<string, number>();

  constructor(folders: Folders, signal: AbortSignal) {
    this.#folders = folders;
    this.#signal = signal;
  }

  /** Begins with what is to be delivered, unless that is under way: then the next look finds the rest. */
  look(ways: ReadonlyMap<string, Way>): void {
    this.#work ??= this.#deliverAll(ways).finally(() => { this.#work = null; });
  }

  /** What the copy of a site is known to show: all that is live here, once the live release was delivered. Null for a site that is served from here. */
  elsewhere({ code, release, revision }: Standing, way: Way): { revision: number | null } | null {
    if (way === 'here') return null;
    try {
      const last = lastDelivery(this.#folders.hosting, code);
      if (way === 'as before' && !last) return null;
      return { revision: last?.ok && last.release === release ? revision : (last?.shows ?? null) };
    } catch {
      return { revision: null };
    }
  }

  /** When what is under way has ended. */
  async ended(): Promise<void> { await this.#work; }

  async #deliverAll(ways: ReadonlyMap<string, Way>): Promise<void> {
    for (const [code, way] of ways) {
      const release = liveNumber(join(this.#folders.out, code));
      if (way !== 'here' && release !== null && !this.#signal.aborted) await this.#bringUp(code, way, release);
    }
  }

  /** Whatever goes wrong is remembered as the last delivery, which the panel shows. It must hold up no other site, and never end the process. */
  async #bringUp(code: string, way: Exclude<Way, 'here'>, release: number): Promise<void> {
    const { out, hosting } = this.#folders;
    try {
      if (!this.#isDue(code, release)) return;
      const settings = hostingFor(hosting, code, way);
      // What someone else is delivering just now is looked at again later.
      if (settings) await deliverAlone({ folder: hosting, code, hosting: settings, site: () => liveSite(out, code), signal: this.#signal });
    } catch (error) {
      this.#note(code, release, sentenceOf(error));
    }
  }

  #isDue(code: string, release: number): boolean {
    if (Date.now() - (this.#triedAt.get(code) ?? -Infinity) < RETRY) return false;
    const last = lastDelivery(this.#folders.hosting, code);
    return last?.release !== release || (!last.ok && Date.now() - Date.parse(last.at) > RETRY);
  }

  #note(code: string, release: number, message: Sentence): void {
    try {
      keepDelivery(this.#folders.hosting, code, { release, at: new Date().toISOString(), ok: false, message, files: { sent: 0, removed: 0, kept: 0 }, ms: 0, shows: null });
    } catch (error) {
      // There is no room even for that.
      this.#triedAt.set(code, Date.now());
      process.stderr.write(`The site of “${code}” was not delivered: ${message.en} This could not be noted: ${(error as Error).message}\n`);
    }
  }
}
