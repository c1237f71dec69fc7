import { Many, type Place, type Question } from '../src/store/index.ts';
import type { FileFacts } from './release/records.ts';

/** A page as it was last made. */
export interface Page extends FileFacts {
  place: Place;
  file: string;
  /** When time alone would change it, in milliseconds since 1970. */
  validUntil: number;
  /** All it asked when it was made. */
  questions: readonly Question[];
  /** The pictures and files beside it, as paths of the site. */
  media: readonly string[];
  /** Where it leads inside the site, and the names in it that others may lead to. */
  links: readonly string[];
  ids: readonly string[];
}

/** What is known of a site's pages: enough to tell, from the questions that are answered differently now, which of them to make again. */
export class Plan {
  readonly #pages = new Map<string, Page>();
  readonly #askers = new Many<Question, Page>();
  readonly #timed = new Set<Page>();
  readonly #uses = new Map<string, number>();

  page(file: string): Page | undefined { return this.#pages.get(file); }
  pages(): IterableIterator<Page> { return this.#pages.values(); }
  get size(): number { return this.#pages.size; }

  /** How many pages show a picture or offer a file. */
  uses(path: string): number { return this.#uses.get(path) ?? 0; }

  /** The pages that asked one of these questions. */
  askersOf(questions: Iterable<Question>): Set<Page> {
    const pages = new Set<Page>();
    for (const question of questions) for (const page of this.#askers.get(question)) pages.add(page);
    return pages;
  }

  isAsked(question: Question): boolean { return this.#askers.has(question); }

  /** The pages that time alone has changed. */
  due(instant: number): Page[] { return [...this.#timed].filter(({ validUntil }) => validUntil <= instant); }

  /** The pages that time alone will change. */
  timed(): Iterable<Page> { return this.#timed; }

  put(page: Page): void {
    this.remove(page.file);
    this.#pages.set(page.file, page);
    if (Number.isFinite(page.validUntil)) this.#timed.add(page);
    for (const path of page.media) this.#uses.set(path, this.uses(path) + 1);
    for (const question of page.questions) this.#askers.add(question, page);
  }

  clear(): void {
    for (const known of [this.#pages, this.#askers, this.#timed, this.#uses]) known.clear();
  }

  /** @returns the questions that no page asks any more */
  remove(file: string): Question[] {
    const page = this.#pages.get(file);
    if (!page) return [];
    this.#pages.delete(file);
    this.#timed.delete(page);
    for (const path of page.media) {
      if (this.uses(path) > 1) this.#uses.set(path, this.uses(path) - 1);
      else this.#uses.delete(path);
    }
    return page.questions.filter((question) => this.#askers.remove(question, page));
  }
}

/** A plan as it will be when a release is live: what is drawn up can still be thrown away. */
export class Draft {
  readonly #plan: Plan;
  readonly #pages = new Map<string, Page | null>();
  readonly #uses = new Map<string, number>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  put(page: Page): void { this.#change(page.file, page); }
  remove(file: string): void { this.#change(file, null); }

  #change(file: string, page: Page | null): void {
    for (const path of this.page(file)?.media ?? []) this.#count(path, -1);
    for (const path of page?.media ?? []) this.#count(path, 1);
    this.#pages.set(file, page);
  }

  #count(path: string, by: number): void { this.#uses.set(path, (this.#uses.get(path) ?? 0) + by); }

  page(file: string): Page | undefined {
    const changed = this.#pages.get(file);
    return changed === undefined ? this.#plan.page(file) : (changed ?? undefined);
  }

  *pages(): Generator<Page> {
    for (const page of this.#plan.pages()) if (!this.#pages.has(page.file)) yield page;
    for (const page of this.#pages.values()) if (page) yield page;
  }

  get size(): number {
    const changes = [...this.#pages].map(([file, page]) => Number(page !== null) - Number(this.#plan.page(file) !== undefined));
    return changes.reduce((sum, change) => sum + change, this.#plan.size);
  }

  uses(path: string): number { return this.#plan.uses(path) + (this.#uses.get(path) ?? 0); }

  /** Pictures and files whose use changed. */
  mediaTouched(): Iterable<string> { return this.#uses.keys(); }

  /** When the next page changes by itself, in milliseconds since 1970; Infinity for never. */
  get validUntil(): number {
    const kept = [...this.#plan.timed()].filter(({ file }) => !this.#pages.has(file));
    return [...kept, ...this.#pages.values()].reduce((earliest, page) => Math.min(earliest, page?.validUntil ?? Infinity), Infinity);
  }

  /** Makes it the plan. @returns the questions that no page asks any more */
  commit(): Question[] {
    const left = new Set<Question>();
    for (const [file, page] of this.#pages) {
      for (const question of this.#plan.remove(file)) left.add(question);
      if (page) this.#plan.put(page);
    }
    return [...left].filter((question) => !this.#plan.isAsked(question));
  }
}
