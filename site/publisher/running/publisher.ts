import { availableParallelism } from 'node:os';
import type { PublisherStatus, Sentence, SiteStatus } from '@broadside/shared/publishing';
import { type Crew, crewSizeOf, hireCrew } from '../crew.ts';
import { PublishError, sentenceOf } from '../errors.ts';
import { type Hold, holdSites } from '../lock.ts';
import type { Delta, PublishHow, SiteReport } from '../press.ts';
import { originalsIn } from '../publish.ts';
import { notPublished } from '../reasons/affiliates.ts';
import { stopped } from '../reasons/machine.ts';
import { sitesIn, tidyReleases } from '../release/retention.ts';
import { ensureTheme } from '../theme.ts';
import { Alarm } from './alarm.ts';
import { Board } from './board.ts';
import { Due } from './due.ts';
import { EachSite } from './each-site.ts';
import { Intake } from './intake.ts';
import type { PublisherSettings } from './publisher-settings.ts';
import { orGiveWay } from './or-give-way.ts';
import { publishRound } from './round.ts';
import { SiteOrder } from './site-order.ts';
import { Turns } from './turns.ts';

const USUAL_PAUSE = 5000;
/** After a failure the next look comes sooner. */
const SHORT_PAUSE = 1000;
/** How often releases that nobody needs are taken away. In milliseconds. */
const TIDY = 6 * 3_600_000;

/**
 * Keeps all sites as the CMS has them. It compares and closes the difference, again and again; a hint only makes it look earlier.
 * Lost, doubled or racing hints, a crash, a reboot: the next look repairs them.
 */
export class Publisher {
  readonly #settings: PublisherSettings;
  readonly #alarm = new Alarm();
  readonly #turns = new Turns();
  readonly #board: Board;
  readonly #due = new Due();
  readonly #intake: Intake;
  readonly #sites: EachSite;
  readonly #order = new SiteOrder();
  #hold: Hold | null = null;
  #crew: Crew | null = null;
  #lookedAt: string | null = null;
  #problem: Sentence | null = null;
  #tidyAt = 0;
  #stopped = false;
  /** Something came that not all sites have yet. */
  #isBehind = false;
  /** Breaks off what is being read from the CMS. */
  readonly #stopping = new AbortController();
  #looking = new AbortController();
  #loop: Promise<void> = Promise.resolve();

  constructor(settings: PublisherSettings) {
    this.#settings = settings;
    this.#board = new Board(settings.addressOf);
    this.#intake = new Intake(settings.source, settings.pictures);
    this.#sites = new EachSite(settings.out, this.#board, this.#due, this.#intake);
  }

  /**
   * Makes all sites current, then goes on by itself.
   * @returns what became of each site the first time
   * @throws PublishError when another process publishes to the same folder
   */
  async start(): Promise<SiteReport[]> {
    this.#hold = await holdSites(this.#settings.out);
    const reports = await this.#turns.do(() => this.#look(() => false));
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
    await this.#turns.ended();
    this.#hold?.release();
    this.#hold = null;
  }

  /** Something may have changed: look now. */
  hint(): void { this.#alarm.ring(); }

  get status(): PublisherStatus {
    const { ways } = this.#intake.incoming;
    const sites = this.#board.all().map((site) => {
      const elsewhere = this.#settings.elsewhere?.(site, ways.get(site.code) ?? 'here');
      return elsewhere ? { ...site, elsewhere } : site;
    });
    return { revision: this.#intake.revision, lookedAt: this.#lookedAt, problem: this.#problem, sites };
  }

  async #goOn(): Promise<void> {
    while (!this.#stopped) {
      if (!this.#isBehind) await this.#rest();
      await this.#alarm.wait(this.#pause());
      if (!this.#stopped) await this.#turns.do(() => this.#look(() => this.#alarm.isRung));
    }
  }

  /** Until the next look: the usual pause, or the next instant at which time alone changes something. */
  #pause(): number {
    if (this.#problem) return SHORT_PAUSE;
    return Math.min(this.#settings.every ?? USUAL_PAUSE, Math.min(this.#intake.next, this.#due.next) - Date.now() + 1);
  }

  /** What need not be done before the next look, but some time. */
  async #rest(): Promise<void> {
    try {
      await this.#crew?.rest();
      // Twice: what was taken down elsewhere must not wait for search indexes.
      this.#settings.onRest?.(this.#intake.incoming.ways);
      await this.#complete();
      this.#settings.onRest?.(this.#intake.incoming.ways);
      if (Date.now() >= this.#tidyAt) await this.#tidy();
    } catch (error) {
      this.#problem = sentenceOf(error);
    }
  }

  /** Search and share cards follow the pages, one site after the other, and give way when something comes. */
  async #complete(): Promise<void> {
    for (const { code, state } of this.#board.all()) {
      if (this.#alarm.isRung || this.#stopped) return;
      // An editor's change must not wait for an index that it makes worthless; and Ctrl-C ends the indexing process too, so that nobody would ever answer.
      const signal = AbortSignal.any([this.#alarm.bell, this.#stopping.signal]);
      const release = state === 'live' && this.#crew ? await orGiveWay(this.#crew.complete(code, signal), signal) : null;
      if (release) this.#board.set(code, { release });
    }
    await this.#crew?.rest();
  }

  /** Only while nobody publishes: also not what was asked for before this began, and is only reading from the CMS so far. */
  async #tidy(): Promise<void> {
    const { count } = this.#turns;
    const isQuiet = (): boolean => this.#turns.isIdle && this.#turns.count === count && !this.#alarm.isRung && !this.#stopped;
    const tidied = await tidyReleases(this.#settings.out, Date.now(), isQuiet);
    if (tidied) this.#tidyAt = Date.now() + TIDY;
  }

  /** @param isAsked whether something came that must not wait for all sites; those that are left over follow in the next look */
  async #look(isAsked: () => boolean): Promise<SiteReport[]> {
    const isRead = await this.#read();
    const isDue = this.#isBehind || (isRead && this.#due.isNow);
    if (!isDue || this.#stopped || !this.#crew || this.#crew.isBroken) return [];
    try {
      return await this.#publishAll(isAsked);
    } catch (error) {
      this.#problem = sentenceOf(error);
      return [];
    }
  }

  /** @returns whether the CMS could be read. If not, sites that are left over still get what came before, and nothing else is published. */
  async #read(): Promise<boolean> {
    try {
      if (this.#crew?.isBroken) await this.#beginAnew();
      this.#looking = new AbortController();
      const came = await this.#pull(AbortSignal.any([this.#stopping.signal, this.#looking.signal]));
      if (!came && (this.#isBehind || this.#due.isNow)) await this.#take([]);
      this.#problem = null;
      this.#lookedAt = new Date().toISOString();
      return true;
    } catch (error) {
      this.#problem = sentenceOf(error);
      return false;
    }
  }

  /** @returns whether anything came */
  async #pull(signal: AbortSignal): Promise<boolean> {
    const isNews = await this.#intake.pull(signal, {
      beginAnew: () => this.#beginAnew(),
      take: async (lines) => {
        if (lines.length || this.#crew === null) await this.#take(lines);
        this.#order.prefer(lines.map(({ owner }) => owner));
      },
    });
    this.#isBehind ||= isNews;
    return isNews;
  }

  async #beginAnew(): Promise<void> {
    await this.#crew?.stop();
    this.#crew = null;
    this.#intake.forget();
  }

  async #take(lines: Delta['lines']): Promise<void> {
    const { out, pictures, secrets, threads = availableParallelism() } = this.#settings;
    if (this.#stopped) throw new PublishError(stopped);
    this.#crew ??= await hireCrew({ theme: await ensureTheme(), secrets, folders: { out, pictures, originals: originalsIn(pictures) } }, threads, crewSizeOf(lines));
    await this.#crew.take(this.#intake.deltaOf(lines));
  }

  async #publishAll(isAsked: () => boolean): Promise<SiteReport[]> {
    const { codes, closed } = this.#intake.incoming;
    const unmentioned = sitesIn(this.#settings.out).filter((code) => !codes.includes(code) && !closed.includes(code));
    this.#board.keepOnly([...codes, ...closed, ...unmentioned]);
    this.#due.keepOnly(codes);
    for (const code of unmentioned) this.#sites.leave(code);
    const crew = this.#crew!;
    const closing = await Promise.all(closed.map((code) => this.#sites.takeDown(crew, code)));
    const { reports, left } = await publishRound(crew, this.#order.sort(codes), (code) => {
      this.#order.note(code);
      return this.#sites.publish(crew, code, {});
    }, isAsked);
    this.#isBehind = left.size > 0;
    return [...closing.flatMap((report) => report ?? []), ...reports];
  }

  /**
   * Publishes sites on purpose, which ends a pause.
   * @param codes all when empty
   */
  publish(codes: readonly string[], how: PublishHow): Promise<SiteReport[]> {
    this.#alarm.ring();
    return this.#turns.do(async () => {
      await this.#pull(this.#stopping.signal);
      const known = this.#intake.incoming.codes;
      const unknown = codes.find((code) => !known.includes(code));
      if (unknown !== undefined) throw new PublishError(notPublished(unknown));
      await this.#take([]);
      const wanted = codes.length ? codes : known;
      for (const code of wanted) this.#sites.unpin(code);
      const reports = await Promise.all(wanted.map((code) => this.#sites.publish(this.#crew!, code, how)));
      // What came just now may concern the others, too.
      if (this.#isBehind) this.hint();
      return reports.flatMap((report) => report ?? []);
    });
  }

  /** Shows an earlier release and stays there until someone publishes on purpose. Waits for no CMS, and for no pictures. @throws PublishError */
  rollBack(code: string, release: number | undefined): Promise<SiteStatus> {
    this.#looking.abort();
    this.#alarm.ring();
    return this.#turns.do(() => this.#sites.rollBack(this.#crew, code, release));
  }
}
