import { type Changed, type Item, type PageType, pageTypes, type View } from '@broadside/shared/view';
import { fixedPages, pathsOf } from './paths.ts';

interface Claim { type: PageType; id: string; rank: string }

/** Which item's page stands at which path. Where two items want one path, the affiliate's own stands there, then the one with the older id. */
export class Claims {
  readonly #view: Pick<View, 'code' | 'locale'>;
  readonly #byPath = new Map<string, Claim[]>();

  constructor(view: View) {
    this.#view = view;
    for (const type of pageTypes) for (const item of [...view.all(type).values(), ...view.withdrawn(type).values()]) this.#add(item as Item<PageType>);
  }

  at(path: string): Claim | undefined { return this.#byPath.get(path)?.[0]; }

  paths(): IterableIterator<string> { return this.#byPath.keys(); }

  /** Takes in a changed item. @returns the paths at which another item, or none, stands now */
  update({ before, now }: Changed): string[] {
    const items = [before, now].filter((item) => item !== undefined) as Item<PageType>[];
    const paths = [...new Set(items.flatMap((item) => pathsOf(item, this.#view.locale)))];
    const stood = paths.map((path) => this.at(path)?.id);
    if (before) this.#remove(before as Item<PageType>);
    if (now) this.#add(now as Item<PageType>);
    return paths.filter((path, index) => this.at(path)?.id !== stood[index]);
  }

  #add(item: Item<PageType>): void {
    const paths = pathsOf(item, this.#view.locale);
    if (fixedPages.includes(paths[0]!)) return;
    const claim = { type: item.type, id: item.id, rank: `${item.owner === this.#view.code ? 0 : 1}${item.id}` };
    for (const path of paths) this.#byPath.set(path, [...(this.#byPath.get(path) ?? []), claim].sort((a, b) => (a.rank < b.rank ? -1 : 1)));
  }

  #remove(item: Item<PageType>): void {
    for (const path of pathsOf(item, this.#view.locale)) {
      const left = (this.#byPath.get(path) ?? []).filter(({ id }) => id !== item.id);
      if (left.length) this.#byPath.set(path, left);
      else this.#byPath.delete(path);
    }
  }
}
