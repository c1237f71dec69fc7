import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { PublisherStatus, SiteStatus } from '@broadside/shared/publishing';
import { type Crew, hireCrew } from '../crew.ts';
import { encodePictures } from '../encode-pictures.ts';
import { PublishError, systemReason } from '../errors.ts';
import { liveRecord } from '../live-release.ts';
import { type Hold, holdSites } from '../lock.ts';
import { mediaOf } from '../media.ts';
import { Originals } from '../originals.ts';
import type { Delta, PublishHow, SiteReport } from '../press.ts';
import { type Bookmark, pullChanges, type Source, unknownBookmark } from '../pull.ts';
import type { SnapshotReading } from '../read-snapshot.ts';
import { readMarks, writeMarks } from '../release/marks.ts';
import { tidyReleases } from '../release/retention.ts';
import { pinTo, show, takenDownSince } from '../release/rollback.ts';
import { originalsIn } from '../publish.ts';
import { ensureTheme } from '../theme.ts';
import { isTombstone, nationalCode } from '@broadside/shared/content';
import { Alarm } from './alarm.ts';
import { Board } from './board.ts';
import { Incoming, type Way } from './incoming.ts';

export interface PublisherSettings {
  source: Source;
  /** Sites go to `<out>/<code>/current/`. */
  out: string;
  pictures: string;
  /** What must never be found on a page. */
  secrets: readonly string[];
  /** Where visitors find a site. */
  addressOf: (code: string) => string;
  /** How often to look without a hint, in milliseconds. */
  every?: number;
  /** Told each time that all is done for now, with how each site is delivered. Must not take long. */
  onRest?: (ways: ReadonlyMap<string, Way>) => void;
  /** What is known of the copy of a site that is delivered to another place; null for a site that is not. */
  elsewhere?: (site: Pick<SiteStatus, 'code' | 'release' | 'revision'>, way: Way) => NonNullable<SiteStatus['elsewhere']> | null;
  threads?: number;
}

const USUAL_PAUSE = 5000;
/** After a failure the next look comes sooner. */
const SHORT_PAUSE = 1000;
/** A site that could not be published is tried again after this time without any change. In milliseconds. */
const RETRY = 30_000;
/** How often releases that nobody needs are taken away. In milliseconds. */
const TIDY = 6 * 3_600_000;

const nationalStays = 'The national office’s own affiliate is no longer published in the CMS. All sites rest on it, so its site stays as it was. Publish the affiliate again.';
const closedReason = 'Its affiliate is no longer published in the CMS, so visitors are told that the site is gone. Publish the affiliate again to bring it back.';

/**
 * Keeps all sites as the CMS has them. It compares and closes the difference, again and again; a hint only makes it look earlier.
 * Lost, doubled or racing hints, a crash, a reboot: the next look repairs them.
 */
export class Publisher {
  readonly #settings: PublisherSettings;
  readonly #alarm = new Alarm();
  readonly #board: Board;
  #hold: Hold | null = null;
  #crew: Crew | null = null;
  #incoming = new Incoming();
  #bookmark: Bookmark | null = null;
  #last: Pick<Delta, 'revision' | 'instant' | 'next'> | null = null;
  readonly #unusable = new Map<string, string>();
  readonly #validUntil = new Map<string, number>();
  /** When to try failed sites again, in milliseconds since 1970: a disk may have room by then. */
  readonly #retryAt = new Map<string, number>();
  #lookedAt: string | null = null;
  #problem: string | null = null;
  #tidyAt = 0;
  #stopped = false;
  /** Something came that not all sites have yet. */
  #isBehind = false;
  /** Breaks off what is being read from the CMS. */
  readonly #stopping = new AbortController();
  #looking = new AbortController();
  /** How often something was done in turn. */
  #turns = 0;
  #loop: Promise<void> = Promise.resolve();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(settings: PublisherSettings) {
    this.#settings = settings;
    this.#board = new Board(settings.addressOf);
  }

  /**
   * Makes all sites current, then goes on by itself.
   * @returns what became of each site the first time
   * @throws PublishError when another process publishes to the same folder
   */
  async start(): Promise<SiteReport[]> {
    this.#hold = await holdSites(this.#settings.out);
    const reports = await this.#inTurn(() => this.#look());
    this.#loop = this.#goOn();
    return reports;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#stopping.abort();
    this.#alarm.ring();
    // A release that is being made is given up: the next start makes it.
    await this.#crew?.stop();
    await this.#loop;
    await this.#turn.catch(() => {});
    this.#hold?.release();
    this.#hold = null;
  }

  /** Something may have changed: look now. */
  hint(): void { this.#alarm.ring(); }

  get status(): PublisherStatus {
    const { ways } = this.#incoming;
    const sites = this.#board.all().map((site) => {
      const elsewhere = this.#settings.elsewhere?.(site, ways.get(site.code) ?? 'here');
      return elsewhere ? { ...site, elsewhere } : site;
    });
    return { revision: this.#last?.revision ?? null, lookedAt: this.#lookedAt, problem: this.#problem, sites };
  }

  /** One thing after the other: what people ask for must not come between a look and its publish. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.#turns += 1;
    const next = this.#turn.then(work, work);
    this.#turn = next;
    return next;
  }

  async #goOn(): Promise<void> {
    while (!this.#stopped) {
      await this.#rest();
      await this.#alarm.wait(this.#pause());
      if (!this.#stopped) await this.#inTurn(() => this.#look());
    }
  }

  /** Until the next look: the usual pause, or the next instant at which time alone changes something. */
  #pause(): number {
    if (this.#problem) return SHORT_PAUSE;
    const next = this.#last?.next ? Date.parse(this.#last.next) : Infinity;
    return Math.min(this.#settings.every ?? USUAL_PAUSE, Math.min(next, this.#due()) - Date.now() + 1);
  }

  /** Search and share cards follow the pages, one site after the other, and give way when something comes. */
  async #complete(): Promise<void> {
    for (const { code, state } of this.#board.all()) {
      if (this.#alarm.isRung || this.#stopped) return;
      // Ctrl-C ends the indexing process too, and then nobody would ever answer.
      const release = state === 'live' && this.#crew ? await unlessStopped(this.#crew.complete(code), this.#stopping.signal) : null;
      if (release) this.#board.set(code, { release });
    }
    await this.#crew?.rest();
  }

  /** What need not be done before the next look, but some time. */
  async #rest(): Promise<void> {
    try {
      await this.#crew?.rest();
      await this.#complete();
      this.#settings.onRest?.(this.#incoming.ways);
      if (Date.now() < this.#tidyAt) return;
      const turns = this.#turns;
      const tidied = await tidyReleases(this.#settings.out, Date.now(), () => this.#turns === turns && !this.#alarm.isRung && !this.#stopped);
      if (tidied) this.#tidyAt = Date.now() + TIDY;
    } catch (error) {
      this.#problem = systemReason(error) ?? (error as Error).message;
    }
  }

  async #look(): Promise<SiteReport[]> {
    try {
      if (this.#crew?.isBroken) await this.#beginAnew();
      this.#looking = new AbortController();
      const came = await this.#pull(AbortSignal.any([this.#stopping.signal, this.#looking.signal]));
      const isDue = this.#isBehind || this.#isTimeUp();
      this.#problem = null;
      this.#lookedAt = new Date().toISOString();
      if (!isDue) return [];
      if (!came) await this.#take([]);
      return await this.#publishAll();
    } catch (error) {
      this.#problem = systemReason(error) ?? (error as Error).message;
      return [];
    }
  }

  /** When to look again at the latest, in milliseconds since 1970. */
  #due(): number { return Math.min(Infinity, ...this.#validUntil.values(), ...this.#retryAt.values()); }

  #isTimeUp(): boolean { return this.#due() <= Date.now(); }

  /** @returns whether anything came */
  async #pull(signal: AbortSignal): Promise<boolean> {
    const { pictures } = this.#settings;
    const source = { ...this.#settings.source, signal };
    const originals = new Originals(originalsIn(pictures));
    let came = await pullChanges(source, originals, this.#bookmark);
    if (came === unknownBookmark) {
      await this.#beginAnew();
      came = await pullChanges(source, originals, null);
    }
    if (came === null || came === unknownBookmark) return false;
    const { reading, bookmark } = came;
    const isNews = this.#bookmark === null || reading.lines.length > 0 || reading.invalid.length > 0;
    await this.#receive(reading, originals);
    // Only now: what was not taken in is asked for again.
    this.#bookmark = bookmark;
    this.#isBehind ||= isNews;
    return isNews;
  }

  async #receive(reading: SnapshotReading, originals: Originals): Promise<void> {
    const { revision, next, instant } = reading.header;
    this.#incoming.take(reading);
    const entries = reading.lines.flatMap((line) => (isTombstone(line) ? [] : [line]));
    for (const [sha256, reason] of await encodePictures(mediaOf(entries).values(), this.#settings.pictures, originals)) this.#unusable.set(sha256, reason);
    this.#last = { revision, next, instant };
    if (reading.lines.length || this.#crew === null) await this.#take(reading.lines);
  }

  /** Another CMS, or an older state of this one: nothing that was taken in counts any more. */
  async #beginAnew(): Promise<void> {
    await this.#crew?.stop();
    this.#crew = null;
    this.#bookmark = null;
    this.#last = null;
    this.#incoming = new Incoming();
  }

  async #take(lines: Delta['lines']): Promise<void> {
    const { out, pictures, secrets, threads = availableParallelism() } = this.#settings;
    if (this.#stopped) throw new PublishError('Publishing was stopped.');
    this.#crew ??= await hireCrew({ theme: await ensureTheme(), secrets, folders: { out, pictures, originals: originalsIn(pictures) } }, threads);
    const last = this.#last!;
    // The clock may be set back; what was shown already stays shown.
    const instant = new Date(Math.max(Date.parse(last.instant), Date.now())).toISOString();
    this.#last = { ...last, instant };
    await this.#crew.take({ ...last, instant, unusable: this.#unusable, lines });
  }

  async #publishAll(): Promise<SiteReport[]> {
    const { codes, closed } = this.#incoming;
    this.#board.keepOnly([...codes, ...closed]);
    // What is no longer there must not wake us for ever.
    for (const times of [this.#validUntil, this.#retryAt]) for (const code of times.keys()) if (!codes.includes(code)) times.delete(code);
    const reports = await Promise.all([...closed.map((code) => this.#takeDown(code)), ...codes.map((code) => this.#publishOne(code, {}))]);
    this.#isBehind = false;
    return reports.flatMap((report) => report ?? []);
  }

  /** @returns null for a site that is paused */
  async #publishOne(code: string, how: PublishHow): Promise<SiteReport | null> {
    this.#validUntil.delete(code);
    this.#retryAt.delete(code);
    const live = liveRecord(this.#site(code));
    // After a start nobody knows yet what visitors see meanwhile.
    if (live && !this.#board.of(code)?.release) this.#board.set(code, { release: live.release, revision: live.revision, since: live.made });
    const { pinned } = readMarks(this.#site(code));
    if (pinned !== null) {
      await this.#keepPaused(code, pinned, live?.release);
      return null;
    }
    const held = this.#incoming.holds(code);
    const report = held ? this.#heldUp(code, held) : await this.#crew!.publish(code, how, (_, done, total) => this.#board.set(code, { state: 'publishing', progress: { done, total } }));
    this.#board.note(report);
    if (report.error !== null) this.#retryAt.set(code, Date.now() + RETRY);
    if (report.error === null && report.validUntil) this.#validUntil.set(code, Date.parse(report.validUntil));
    return report;
  }

  /** @returns null for a site that was never published */
  async #takeDown(code: string): Promise<SiteReport | null> {
    const report = code === nationalCode ? this.#heldUp(code, nationalStays) : await this.#crew!.close(code);
    if (report === null) return null;
    this.#board.note(report);
    if (report.error !== null) this.#retryAt.set(code, Date.now() + RETRY);
    else this.#board.set(code, { state: 'closed', since: liveRecord(this.#site(code))?.made ?? null, reason: closedReason });
    return report;
  }

  #heldUp(code: string, error: string): SiteReport {
    return { code, revision: this.#last!.revision, release: this.#board.of(code)?.release ?? null, rendered: 0, kept: 0, removed: 0, ms: 0, error, needsConfirmation: false };
  }

  /** Keeps a site on the version that it is paused on, and brings it there if a process ended before it could. */
  async #keepPaused(code: string, pinned: number, live: number | undefined): Promise<void> {
    try {
      if (live !== pinned) await this.#crew!.rollBack(code, pinned);
      this.#sayPaused(code, pinned, {});
    } catch (error) {
      this.#board.set(code, { state: 'failed', reason: `The site was to be paused on version ${pinned}. ${(error as Error).message}`, progress: null });
    }
  }

  #sayPaused(code: string, release: number, part: { since?: string }): SiteStatus {
    const site = this.#site(code);
    const revision = liveRecord(site)?.revision ?? null;
    return this.#board.set(code, { state: 'paused', release, revision, needsConfirmation: false, progress: null, ...part, reason: [`Paused on version ${release}, until someone publishes.`, ...takenDownSince(site, release)].join(' ') });
  }

  #site(code: string): string {
    return join(this.#settings.out, code);
  }

  #known(code: string): void {
    if (!this.#incoming.codes.includes(code)) throw new PublishError(`There is no published affiliate "${code}".`);
  }

  /**
   * Publishes sites on purpose, which ends a pause.
   * @param codes all when empty
   */
  publish(codes: readonly string[], how: PublishHow): Promise<SiteReport[]> {
    return this.#inTurn(async () => {
      await this.#pull(this.#stopping.signal);
      for (const code of codes) this.#known(code);
      await this.#take([]);
      const wanted = codes.length ? codes : this.#incoming.codes;
      for (const code of wanted) writeMarks(this.#site(code), { ...readMarks(this.#site(code)), pinned: null });
      const reports = await Promise.all(wanted.map((code) => this.#publishOne(code, how)));
      // What came just now may concern the others, too.
      if (this.#isBehind) this.hint();
      return reports.flatMap((report) => report ?? []);
    });
  }

  /** Shows an earlier release and stays there until someone publishes on purpose. Waits for no CMS. @throws PublishError */
  rollBack(code: string, release: number | undefined): Promise<SiteStatus> {
    this.#looking.abort();
    return this.#inTurn(async () => {
      const site = this.#site(code);
      const before = readMarks(site);
      const wanted = pinTo(site, release);
      try {
        await (this.#crew ? this.#crew.rollBack(code, wanted) : show(site, wanted));
      } catch (error) {
        // What is not shown must not hold the site up.
        writeMarks(site, before);
        throw error;
      }
      this.#validUntil.delete(code);
      this.#retryAt.delete(code);
      return this.#sayPaused(code, wanted, { since: new Date().toISOString() });
    });
  }
}

/** Waits for some work, but no longer than until the signal. @throws PublishError when that came first */
function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(new PublishError('Publishing was stopped.'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
