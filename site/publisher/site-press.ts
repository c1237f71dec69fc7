import { join } from 'node:path';
import { mainLocale } from '@broadside/shared/content';
import { type Changes, type Library, withdrawalOf } from '@broadside/shared/view';
import { type AddressHistory, brandFileOf, type Former, formerOf, languagesOf, type Place, rootFiles, Site } from '../src/store/index.ts';
import { checkLinks } from './checks/check-release.ts';
import { pageDrop } from './checks/page-drop.ts';
import { Completion } from './completion.ts';
import type { Edition, How, Outcome, Surroundings, Workshop } from './edition.ts';
import { RemovalError } from './errors.ts';
import { fileAt, makePages } from './make-pages.ts';
import { isPageFile } from './page-files.ts';
import { Draft, type Page, Plan } from './plan.ts';
import { LiveSite } from './release/live-site.ts';
import type { ReleaseRecord } from './release/records.ts';
import { SiteFolder } from './release/site-folder.ts';
import { isIndexFile } from './search-files.ts';
import { fromBytes, type SiteFile, type SiteFiles, themeFiles } from './site-files.ts';
import { stillHolds, TraceLog } from './traces.ts';

/** What was made for a release: files to write, pages, and the files that every site has besides them. */
interface Made { write: SiteFiles; rendered: Page[]; fixed: SiteFiles }

/** One affiliate's site between two publishes: its content, what is known of its pages, and its live release. */
export class SitePress {
  readonly code: string;
  readonly completion: Completion;
  readonly #shop: Workshop;
  readonly #library: Library;
  readonly #live: LiveSite;
  readonly #traces: TraceLog;
  readonly #plan = new Plan();
  readonly #stale = new Map<string, Place>();
  /** Live files that no known page accounts for. */
  readonly #loose = new Set<string>();
  #site: Site;
  #instant: number;
  #fixed: SiteFiles = new Map();
  #former: { history: AddressHistory; answers: Former } | null = null;
  /** What the last publish went by besides its pages, and how many there are; null when it failed, or there was none. */
  #settled: { history: AddressHistory; pages: number } | null = null;
  /** An item was withdrawn, so that the search still names what its page no longer says. */
  #isWithdrawn = false;
  #basePath: string;

  /**
   * Opens a site: reads its live release, and asks again what its pages asked.
   * @param instant milliseconds since 1970
   */
  constructor(shop: Workshop, library: Library, code: string, instant: number) {
    this.code = code;
    this.#shop = shop;
    this.#library = library;
    this.#instant = instant;
    this.#live = new LiveSite(new SiteFolder(join(shop.folders.out, code), shop.objects));
    this.#live.settle();
    this.completion = new Completion(this.#live, this.#plan);
    this.#traces = new TraceLog(this.#live.folder.root);
    this.#site = new Site(library, code, instant);
    this.#basePath = this.#site.main.affiliate.content.basePath ?? '/';
    this.#open();
  }

  /** The live release. */
  get record(): ReleaseRecord | null { return this.#live.record; }

  /** When the site changes by itself, in milliseconds since 1970; Infinity for never. */
  get validUntil(): number { return new Draft(this.#plan).validUntil; }

  #open(): void {
    const { record } = this.#live;
    if (record && this.#isTrueFor(record)) this.#readTraces();
    for (const place of this.#places()) this.#markUnlessKnown(place);
    // It may have been withdrawn while nobody followed.
    this.#isWithdrawn ||= record !== null && [...this.#stale.values()].some((place) => this.#isNotice(place));
    this.#collectLoose();
  }

  /** Traces tell nothing about another theme or an earlier time. */
  #isTrueFor({ theme, basePath, instant }: ReleaseRecord): boolean {
    return theme === this.#shop.theme.identity && basePath === this.#basePath && Date.parse(instant) <= this.#instant;
  }

  #readTraces(): void {
    for (const stored of this.#traces.load()) {
      const { locale, path } = stored.place;
      const isThere = this.#live.files.get(stored.file)?.sha256 === stored.sha256 && (rootFiles.includes(path) || this.#site.content.get(locale)?.has(path));
      const page = isThere ? stillHolds(stored, (key) => this.#site.questions.ask(key), this.#instant) : null;
      if (page) this.#plan.put(page);
    }
  }

  #places(): Place[] {
    const pages = [...this.#site.content].flatMap(([locale, content]) => [...content.paths].map((path) => ({ locale, path })));
    return [...pages, ...rootFiles.map((path) => ({ locale: mainLocale, path }))];
  }

  #markUnlessKnown(place: Place): void {
    const file = fileAt(place);
    if (!this.#plan.page(file)) this.#stale.set(file, place);
  }

  /** Whether a notice stands there in place of an item that was withdrawn. */
  #isNotice({ locale, path }: Place): boolean {
    const item = this.#site.content.get(locale)?.itemAt(path);
    return item !== undefined && withdrawalOf(item) !== null;
  }

  #collectLoose(): void {
    this.#fixed = this.#fixedFiles();
    for (const path of this.#live.files.keys()) if (!this.#fixed.has(path) && !isIndexFile(path) && !this.#plan.page(path) && this.#plan.uses(path) === 0) this.#loose.add(path);
  }

  /** Files that every site has besides its pages: the theme's own and the brand's. */
  #fixedFiles(): SiteFiles {
    const files = new Map(themeFiles(this.#shop.theme.identity, this.#basePath.replace(/\/$/, '')));
    try {
      const { path, css } = brandFileOf(this.#site.main.affiliate.content);
      files.set(path, fromBytes(Buffer.from(css)));
    } catch {
      // The pages that ask for the colors say why there are none.
    }
    return files;
  }

  /**
   * Follows the library to a later instant, and notes which pages have to be made again. The cost is that of the changes.
   * @param instant milliseconds since 1970
   */
  update(changes: Changes, instant: number): void {
    this.#instant = instant;
    const { questions, places } = this.#site.update(changes, instant);
    const { affiliate } = this.#site.main;
    if (String(languagesOf(affiliate.content)) !== String(this.#site.locales) || (affiliate.content.basePath ?? '/') !== this.#basePath) return this.#reopen();
    this.#isWithdrawn ||= questions.some(({ key, answer }) => /^\S+ withdrawn /.test(key) && answer.value !== null);
    for (const page of [...this.#plan.askersOf(questions), ...this.#plan.due(instant)]) this.#stale.set(page.file, page.place);
    for (const place of places) this.#stale.set(fileAt(place), place);
    if (places.length) this.#former = null;
  }

  /** Another set of languages, or another folder on the domain, is another site. */
  #reopen(): void {
    this.#settled = null;
    this.#plan.clear();
    this.#stale.clear();
    this.#loose.clear();
    this.#former = null;
    this.#site = new Site(this.#library, this.code, this.#instant);
    this.#basePath = this.#site.main.affiliate.content.basePath ?? '/';
    this.#open();
  }

  #isThere({ locale, path }: Place): boolean { return (rootFiles.includes(path) && locale === mainLocale) || (this.#site.content.get(locale)?.has(path) ?? false); }

  /**
   * Makes what has to be made, checks it, and makes it live in one step. When anything is wrong, nothing changes: the old release stays.
   * @throws PublishError in plain words
   */
  async publish(edition: Edition, { content, history }: Surroundings, how: How): Promise<Outcome> {
    if (this.#settled?.history === history && this.#stale.size === 0 && !how.full) return { release: this.record!.release, rendered: 0, kept: this.#settled.pages, removed: 0 };
    this.#settled = null;
    if (how.full) for (const place of this.#places()) this.#stale.set(fileAt(place), place);
    const places = [...this.#stale.values()];
    const [wanted, gone] = [places.filter((place) => this.#isThere(place)), places.filter((place) => !this.#isThere(place))];
    const draft = new Draft(this.#plan);
    for (const place of gone) draft.remove(fileAt(place));
    const made = await this.#make(wanted, draft, edition, how);
    const { write, rendered } = made;
    const remove = this.#removals(draft, gone.map(fileAt), made);
    this.#check(draft, rendered, remove, write, how);
    const { revision, instant, next } = edition;
    const facts = { revision, instant, validUntil: earliest(next, draft.validUntil), theme: this.#shop.theme.identity, basePath: this.#basePath, content, pages: draft.size, ...this.#formerIn(history) };
    const isNew = !this.record || how.full || write.size > 0 || remove.length > 0 || !hasSameAddresses(this.record, facts);
    const release = isNew ? this.#live.release(facts, { write, remove: [...remove, ...this.completion.outdatedBy(facts, this.#isWithdrawn)] }, how.full) : this.record.release;
    this.#isWithdrawn = false;
    this.#settle(draft, made, gone);
    const [all, anew] = [htmlPages(this.#plan.pages()), htmlPages(rendered)];
    this.#settled = { history, pages: all };
    return { release, rendered: anew, kept: all - anew, removed: remove.filter(isPageFile).length };
  }

  async #make(places: readonly Place[], draft: Draft, edition: Edition, how: How): Promise<Made> {
    const write: SiteFiles = new Map();
    const rendered: Page[] = [];
    const put = (path: string, file: SiteFile): void => {
      // A full publish writes files that are the same, too: someone may have changed them on the disk.
      if (how.full || this.#live.files.get(path)?.sha256 !== file.sha256) write.set(path, file);
    };
    const bench = { shop: this.#shop, site: this.#site, base: this.#basePath.replace(/\/$/, '') };
    for await (const { page, file, media } of makePages(bench, places, edition)) {
      draft.put(page);
      rendered.push(page);
      put(page.file, file);
      media.forEach((picture, path) => put(path, picture));
      how.onPage?.(rendered.length, places.length);
    }
    const fixed = this.#fixedFiles();
    fixed.forEach((file, path) => put(path, file));
    return { write, rendered, fixed };
  }

  /** @param gone files that may not be wanted any more */
  #removals(draft: Draft, gone: readonly string[], { write, fixed }: Made): string[] {
    const candidates = new Set([...gone, ...draft.mediaTouched(), ...this.#fixed.keys(), ...this.#loose]);
    const isWanted = (path: string): boolean => draft.page(path) !== undefined || draft.uses(path) > 0 || fixed.has(path) || write.has(path);
    return [...candidates].filter((path) => this.#live.files.has(path) && !isWanted(path)).sort();
  }

  #check(draft: Draft, rendered: readonly Page[], removed: readonly string[], write: SiteFiles, how: How): void {
    const isRemoved = new Set(removed);
    checkLinks({
      rendered,
      removed,
      before: { page: (file) => this.#plan.page(file), has: (file) => this.#live.files.has(file) },
      after: { pages: () => draft.pages(), page: (file) => draft.page(file), has: (file) => write.has(file) || (this.#live.files.has(file) && !isRemoved.has(file)) },
    });
    const drop = how.confirmRemoval ? null : pageDrop(this.record?.pages ?? 0, draft.size);
    if (drop) throw new RemovalError(drop);
  }

  #settle(draft: Draft, { rendered, fixed }: Made, gone: readonly Place[]): void {
    this.#fixed = fixed;
    for (const question of draft.commit()) this.#site.questions.forget(question);
    this.#stale.clear();
    this.#loose.clear();
    this.#traces.write(rendered, gone.map(fileAt), () => this.#plan.pages());
  }

  #formerIn(history: AddressHistory): Former {
    if (this.#former?.history !== history) this.#former = { history, answers: formerOf(this.#site, history) };
    return this.#former.answers;
  }

  /** Makes the folder that is not served ready for the next release. */
  catchUp(): void { this.#live.catchUp(); }
}

const htmlPages = (pages: Iterable<Page>): number => [...pages].filter(({ file }) => isPageFile(file)).length;

/** Whether two releases answer the same at former addresses. Both are in order. */
const hasSameAddresses = (one: Former, other: Former): boolean => JSON.stringify([one.moved, one.gone, one.since]) === JSON.stringify([other.moved, other.gone, other.since]);

function earliest(next: string | null, pages: number): string | null {
  const time = Math.min(next ? Date.parse(next) : Infinity, pages);
  return Number.isFinite(time) ? new Date(time).toISOString() : null;
}
