import { cardPath, cardsAskedFor, type Former, type ShareCard } from '../src/store/index.ts';
import type { Plan } from './plan.ts';
import type { LiveSite } from './release/live-site.ts';
import { isIndexFile, searchIdentity } from './search-files.ts';
import type { SiteFiles } from './site-files.ts';

/** What is made for a release when it is live already: nobody waits for it. */
export interface Unfinished {
  /** Where the pages lie, and which there are. */
  folder: string;
  paths: string[];
  /** What the rest is made from; see `searchIdentity`. */
  identity: string;
  /** The share cards that are not there yet. */
  cards: ShareCard[];
}

/** What follows a site's pages: its search index and its share cards. */
export class Completion {
  readonly #live: LiveSite;
  readonly #plan: Plan;
  #finished: { release: number; identity: string } | null = null;

  constructor(live: LiveSite, plan: Plan) {
    this.#live = live;
    this.#plan = plan;
  }

  /** What the live release still lacks; null when it has all. */
  get unfinished(): Unfinished | null {
    const { record, files, folder } = this.#live;
    if (!record || !folder.livePath) return null;
    // Asked again and again while nothing happens.
    if (this.#finished?.release !== record.release) this.#finished = { release: record.release, identity: searchIdentity(files) };
    const { identity } = this.#finished;
    if (record.search === identity) return null;
    const cards = [...this.#plan.pages()].flatMap(({ questions }) => cardsAskedFor(questions)).filter((card) => !files.has(cardPath(card)));
    return { folder: folder.livePath, paths: [...files.keys()], identity, cards };
  }

  /** Adds what was unfinished; see `LiveSite.complete`. */
  add(files: SiteFiles, identity: string): number | null { return this.#live.complete(files, identity); }

  /**
   * What was taken down must not be found any more: the search index goes with it, and comes back when it was made anew.
   * @param isWithdrawn whether something was withdrawn, whose page stays
   * @returns the files that go
   */
  outdatedBy({ gone }: Former, isWithdrawn: boolean): string[] {
    const before = new Set(this.#live.record?.gone);
    return isWithdrawn || gone.some((address) => !before.has(address)) ? [...this.#live.files.keys()].filter(isIndexFile) : [];
  }
}
