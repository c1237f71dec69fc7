import { join } from 'node:path';
import { nationalCode } from '@broadside/shared/content';
import { type Sentence, type SiteStatus, together } from '@broadside/shared/publishing';
import type { Crew } from '../crew.ts';
import { sentenceOf } from '../errors.ts';
import { liveRecord } from '../live-release.ts';
import type { PublishHow, SiteReport } from '../press.ts';
import { closed, nationalStays, unmentioned } from '../reasons/affiliates.ts';
import { notPausedOn, pausedOn } from '../reasons/versions.ts';
import { readMarks, unpin, writeMarks } from '../release/marks.ts';
import { pinTo, show, takenDownSince } from '../release/rollback.ts';
import type { Board } from './board.ts';
import type { Due } from './due.ts';
import type { Intake } from './intake.ts';

/** Publishes single sites, pauses them and takes them down, and notes what came of it. */
export class EachSite {
  readonly #out: string;
  readonly #board: Board;
  readonly #due: Due;
  readonly #intake: Intake;

  /** @param out the folder of all sites */
  constructor(out: string, board: Board, due: Due, intake: Intake) {
    this.#out = out;
    this.#board = board;
    this.#due = due;
    this.#intake = intake;
  }

  #site(code: string): string { return join(this.#out, code); }

  #note(report: SiteReport): void {
    this.#board.note(report);
    this.#due.note(report);
  }

  /** @returns null for a site that is paused */
  async publish(crew: Crew, code: string, how: PublishHow): Promise<SiteReport | null> {
    this.#due.forget(code);
    const live = liveRecord(this.#site(code));
    // After a start nobody knows yet what visitors see meanwhile.
    if (live && !this.#board.of(code)?.release) this.#board.set(code, { release: live.release, revision: live.revision, since: live.made });
    const { pinned } = readMarks(this.#site(code));
    if (pinned !== null) {
      await this.#keepPaused(crew, code, pinned, live?.release);
      return null;
    }
    const held = this.#intake.incoming.holds(code);
    const report = held ? this.#heldUp(code, held) : await crew.publish(code, how, (_, done, total) => this.#board.set(code, { state: 'publishing', progress: { done, total } }));
    this.#note(report);
    return report;
  }

  /** Takes a site down with its affiliate. @returns null for a site that was never published */
  async takeDown(crew: Crew, code: string): Promise<SiteReport | null> {
    const report = code === nationalCode ? this.#heldUp(code, nationalStays) : await crew.close(code);
    if (report === null) return null;
    this.#note(report);
    if (report.error === null) this.#board.set(code, { state: 'closed', since: liveRecord(this.#site(code))?.made ?? null, reason: closed });
    return report;
  }

  /** Notes that nobody looks after a site any more. Visitors still meet it, so people must not lose sight of it. */
  leave(code: string): void {
    const live = liveRecord(this.#site(code));
    const at = live ? { release: live.release, revision: live.revision, since: live.made } : {};
    this.#board.set(code, { state: live?.closed ? 'closed' : 'unmentioned', reason: live?.closed ? closed : unmentioned, needsConfirmation: false, progress: null, ...at });
  }

  #heldUp(code: string, error: Sentence): SiteReport {
    return { code, revision: this.#intake.revision!, release: this.#board.of(code)?.release ?? null, rendered: 0, kept: 0, removed: 0, ms: 0, error, needsConfirmation: false };
  }

  /** Ends a pause. */
  unpin(code: string): void { unpin(this.#site(code)); }

  /** Keeps a site on the version that it is paused on, and brings it there if a process ended before it could. */
  async #keepPaused(crew: Crew, code: string, pinned: number, live: number | undefined): Promise<void> {
    try {
      if (live !== pinned) await crew.rollBack(code, pinned);
      this.#sayPaused(code, pinned, {});
    } catch (error) {
      this.#board.set(code, { state: 'failed', reason: together(notPausedOn(pinned), sentenceOf(error)), progress: null });
    }
  }

  #sayPaused(code: string, release: number, part: { since?: string }): SiteStatus {
    const site = this.#site(code);
    const revision = liveRecord(site)?.revision ?? null;
    return this.#board.set(code, { state: 'paused', release, revision, needsConfirmation: false, progress: null, ...part, reason: together(pausedOn(release), ...takenDownSince(site, release)) });
  }

  /** Shows an earlier release and pauses the site there. @param crew null before anything was read from the CMS. @throws PublishError */
  async rollBack(crew: Crew | null, code: string, release: number | undefined): Promise<SiteStatus> {
    const site = this.#site(code);
    const before = readMarks(site);
    const wanted = pinTo(site, release);
    try {
      await (crew ? crew.rollBack(code, wanted) : show(site, wanted));
    } catch (error) {
      // What is not shown must not hold the site up.
      writeMarks(site, before);
      throw error;
    }
    this.#due.forget(code);
    return this.#sayPaused(code, wanted, { since: new Date().toISOString() });
  }
}
