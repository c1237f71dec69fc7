import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Entry, Tombstone, TypeName } from '@broadside/shared/content';
import type { Sentence } from '@broadside/shared/publishing';
import { type Changes, documentsOf, type Library, type Snapshot, takeIn, Timetable, updateLibrary } from '@broadside/shared/view';
import { type AddressHistory, addressHistory, hasOtherAddresses, Parts } from '../src/store/index.ts';
import { Canaries } from './checks/canaries.ts';
import { takeDown } from './closed-site.ts';
import type { Unfinished } from './completion.ts';
import { RemovalError, sentenceOf } from './errors.ts';
import { Objects } from './release/objects.ts';
import { show } from './release/rollback.ts';
import type { Theme } from './make-template.ts';
import type { SiteFiles } from './site-files.ts';
import { SiteIdentities } from './site-identity.ts';
import { type Edition, type Outcome, refuseOlder, type Surroundings, type Workshop } from './edition.ts';
import { SitePress } from './site-press.ts';
import { themeEntry } from './theme.ts';

/** What a press is set up with. */
export interface PressSetup { theme: string; folders: Workshop['folders']; secrets: readonly string[] }

/** What came from the CMS since the last time: an edition and the lines that lead to it. */
export interface Delta extends Edition { lines: readonly (Entry | Tombstone)[] }

/** How sites are to be published. */
export interface PublishHow { full?: boolean; confirmRemoval?: boolean }

/** What became of one site. `error` says why its old release is still live. */
export type SiteReport = { code: string; revision: number; ms: number } & (
  | (Outcome & { error: null; validUntil: string | null })
  | { release: number | null; rendered: 0; kept: 0; removed: 0; error: Sentence; needsConfirmation: boolean });

/** How far a site is: pages made, and pages to make. */
export type OnPage = (code: string, done: number, total: number) => void;

/**
 * Holds everything published, and the sites made from it, between publishes: a change costs a change.
 * One for each thread; each has its own sites.
 */
export class Press {
  readonly #shop: Workshop;
  readonly #lines: Pick<Snapshot, 'entries' | 'removed'> = { entries: new Map(), removed: new Map() };
  readonly #library: Library = {};
  readonly #timetable = new Timetable(this.#library);
  readonly #identities = new SiteIdentities();
  readonly #sites = new Map<string, SitePress>();
  /** What changed since a site was published. */
  readonly #news = new Map<string, Map<string, TypeName>>();
  #history: AddressHistory | null = null;
  #edition: Edition | null = null;

  private constructor(shop: Workshop) {
    this.#shop = shop;
  }

  /** Loads the compiled theme. */
  static async setUp({ theme, folders, secrets }: PressSetup): Promise<Press> {
    const { app } = await import(pathToFileURL(themeEntry(theme)).href) as { app: Theme };
    return new Press({ theme: { app, identity: theme }, folders, canaries: new Canaries(secrets), objects: new Objects(folders.out), parts: new Parts() });
  }

  /** Takes in what changed. Each site follows when it is published, so that the first is not held up by the others. */
  take({ lines, ...edition }: Delta): void {
    const [before, now] = [Date.parse(this.#edition?.instant ?? edition.instant), Date.parse(edition.instant)];
    if (lines.some((line) => hasOtherAddresses(this.#lines, line))) this.#history = null;
    takeIn(this.#lines, lines);
    this.#shop.parts.age();
    const changes = updateLibrary(this.#library, lines);
    this.#timetable.update(changes);
    this.#identities.update(lines);
    this.#edition = edition;
    const all: Changes = new Map([...changes, ...this.#timetable.between(before, now)]);
    const published = this.#published();
    for (const code of this.#sites.keys()) {
      // An affiliate that is no longer published keeps its last site until someone takes that away; it is opened anew when it comes back.
      if (!published.has(code) || now < before) this.#forget(code);
      else this.#tell(code, all);
    }
  }

  /** Adds to what a site has to follow: one that nobody publishes for long must not cost more with each change. */
  #tell(code: string, changes: Changes): void {
    const news = this.#news.get(code) ?? new Map<string, TypeName>();
    for (const [id, type] of changes) news.set(id, type);
    this.#news.set(code, news);
  }

  #published(): Set<string> {
    return new Set([...documentsOf(this.#library, 'affiliate').values()].flatMap(({ translations }) => Object.values(translations).map(({ entry }) => entry.code)));
  }

  /** Lets a site follow what changed, or opens it. One that can't follow is opened anew, which says what is wrong. */
  #open(code: string): SitePress {
    const now = Date.parse(this.#edition!.instant);
    const known = this.#follow(code, now);
    const site = known ?? new SitePress(this.#shop, this.#library, code, now);
    this.#sites.set(code, site);
    return site;
  }

  #follow(code: string, now: number): SitePress | null {
    const [site, news] = [this.#sites.get(code), this.#news.get(code)];
    this.#forget(code);
    try {
      site?.update(news ?? new Map(), now);
      return site ?? null;
    } catch {
      return null;
    }
  }

  #forget(code: string): void {
    this.#sites.delete(code);
    this.#news.delete(code);
  }

  #surroundings(code: string): Surroundings {
    this.#history ??= addressHistory(this.#lines);
    return { content: this.#identities.of(code), history: this.#history };
  }

  /** Publishes one site. Never throws: one site's failure must not hold up the others. */
  async publish(code: string, { full = false, confirmRemoval = false }: PublishHow, onPage: OnPage = () => {}): Promise<SiteReport> {
    const started = performance.now();
    const edition = this.#edition!;
    const report = <T extends object>(rest: T): T & { code: string; revision: number; ms: number } => ({ code, revision: edition.revision, ...rest, ms: Math.round(performance.now() - started) });
    try {
      const site = this.#open(code);
      refuseOlder(site.record, edition, full);
      const outcome = await site.publish(edition, this.#surroundings(code), { full, confirmRemoval, onPage: (done, total) => onPage(code, done, total) });
      return report({ ...outcome, error: null, validUntil: Number.isFinite(site.validUntil) ? new Date(site.validUntil).toISOString() : null });
    } catch (error) {
      return report({ release: this.#sites.get(code)?.record?.release ?? null, rendered: 0 as const, kept: 0 as const, removed: 0 as const, error: sentenceOf(error), needsConfirmation: error instanceof RemovalError });
    }
  }

  /** What a site's live release still lacks; null when it has all. */
  unfinished(code: string): Unfinished | null { return this.#sites.get(code)?.completion.unfinished ?? null; }

  /** Adds what was unfinished. @returns the release's number; null when the pages are others by now */
  complete(code: string, files: SiteFiles, identity: string): number | null { return this.#sites.get(code)?.completion.add(files, identity) ?? null; }

  /** Makes the folders that are not served ready for the next publish, when there is time. */
  rest(): void { for (const site of this.#sites.values()) site.catchUp(); }

  /** Takes a site down whose affiliate is no longer published; see `takeDown`. */
  close(code: string): SiteReport | null {
    this.#forget(code);
    return takeDown(this.#shop.folders.out, code, this.#edition!);
  }

  /**
   * Shows an earlier release of a site again.
   * @throws PublishError when that can't be done
   */
  rollBack(code: string, release: number): void {
    show(join(this.#shop.folders.out, code), release);
    // What was known of the pages belongs to the release before.
    this.#forget(code);
  }
}
