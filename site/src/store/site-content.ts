import type { TypeName } from '@broadside/shared/content';
import { type Changed, type Changes, isPageType, type Item, type PageType, type View } from '@broadside/shared/view';
import { type Card, toCard } from './cards.ts';
import type { Cells } from './cells.ts';
import { Claims } from './claims.ts';
import { cellsOfCard, cellsOfList, type Some } from './lists.ts';
import { inOrder } from './order.ts';
import { fixedPathsOf } from './paths.ts';
import type { ReadableContent } from './readable.ts';
import { versionOfFixed } from './versions.ts';

/** What one site shows in one language. Whoever reads of it leaves a note in `cells`. */
export class SiteContent implements ReadableContent {
  readonly #view: View;
  readonly #cells: Cells;
  readonly #claims: Claims;
  readonly #lists = new Map<TypeName, readonly Card[]>();
  #fixed: ReadonlySet<string>;
  #fixedCells: ReadonlySet<string>;

  constructor(view: View, cells: Cells) {
    this.#view = view;
    this.#cells = cells;
    this.#claims = new Claims(view);
    ({ value: this.#fixed, cells: this.#fixedCells } = this.#workFixed());
  }

  get locale(): View['locale'] { return this.#view.locale; }
  /** Milliseconds since 1970. Only for `isPast`, which notes until when its answer holds. */
  get instant(): number { return this.#view.instant; }

  /** The affiliate whose site this is. */
  get affiliate(): Item<'affiliate'> {
    const item = this.#view.affiliate;
    this.#cells.read(`d ${item.id}`);
    return item;
  }

  item<T extends TypeName>(type: T, id: string): Item<T> | undefined {
    this.#cells.read(`d ${id}`);
    return this.#view.all(type).get(id);
  }

  card<T extends TypeName>(type: T, id: string): Card<T> | undefined {
    this.#cells.read(`c ${id}`);
    const item = this.#view.all(type).get(id);
    return item && toCard(item);
  }

  /** An item that has a page, if only to say that it was withdrawn. */
  pageItem<T extends TypeName>(type: T, id: string): Item<T> | undefined {
    this.#cells.read(`d ${id}`);
    return this.#view.pageItem(type, id);
  }

  /** The same, as lists would show it. */
  pageCard<T extends TypeName>(type: T, id: string): Card<T> | undefined {
    this.#cells.read(`c ${id}`);
    const item = this.#view.pageItem(type, id);
    return item && toCard(item);
  }

  /**
   * All visible items of a type as lists show them, in order.
   * @param some the only items among them that matter to who asks; others are no reason to ask again
   */
  list<T extends TypeName>(type: T, some: Some = {}): readonly Card<T>[] {
    for (const cell of cellsOfList(type, some)) this.#cells.read(cell);
    const known = this.#lists.get(type) ?? inOrder(type, [...this.#view.all(type).values()].map((item) => toCard(item)), this.locale);
    this.#lists.set(type, known);
    return known as readonly Card<T>[];
  }

  /** The item whose page stands at a path. */
  itemAt(path: string): Item<PageType> | undefined {
    this.#cells.read(this.#pathCell(path));
    const claim = this.#claims.at(path);
    return claim && this.pageItem(claim.type, claim.id);
  }

  /** The same, as lists show it. */
  cardAt(path: string): Card<PageType> | undefined {
    this.#cells.read(this.#pathCell(path));
    const claim = this.#claims.at(path);
    return claim && this.pageCard(claim.type, claim.id);
  }

  /** Whether the site has such a path in this language. */
  has(path: string): boolean {
    this.#cells.read(this.#pathCell(path));
    return this.#fixed.has(path) || this.#claims.at(path) !== undefined;
  }

  /** Every path of the site in this language, pages and files. */
  get paths(): Set<string> {
    this.#cells.read(`paths ${this.locale}`);
    return new Set([...this.#fixed, ...this.#claims.paths()]);
  }

  /**
   * Follows the library; see `View.update`.
   * @returns the cells that hold something else now, and the paths at which another page, or none, stands
   */
  update(changes: Changes, instant: number): { cells: Set<string>; paths: Set<string> } {
    const cells = new Set<string>();
    const paths = new Set<string>();
    for (const changed of this.#view.update(changes, instant)) {
      this.#noteItem(changed, cells);
      if (isPageType(changed.type)) for (const path of this.#claims.update(changed)) paths.add(path);
    }
    if ([...cells].some((cell) => this.#fixedCells.has(cell))) for (const path of this.#renewFixed()) paths.add(path);
    for (const path of paths) cells.add(this.#pathCell(path));
    if (paths.size) cells.add(`paths ${this.locale}`);
    return { cells, paths };
  }

  #noteItem({ type, id, before, now }: Changed, cells: Set<string>): void {
    cells.add(`d ${id}`);
    const version = (item: Item | undefined): string => (item ? versionOfFixed(toCard(item)) : '');
    if (version(before) === version(now)) return;
    cells.add(`c ${id}`);
    for (const item of [before, now]) for (const cell of item ? cellsOfCard(toCard(item)) : []) cells.add(cell);
    this.#lists.delete(type);
  }

  #workFixed(): { value: ReadonlySet<string>; cells: ReadonlySet<string> } {
    return this.#cells.record(() => new Set(fixedPathsOf(this)));
  }

  #renewFixed(): string[] {
    const before = this.#fixed;
    ({ value: this.#fixed, cells: this.#fixedCells } = this.#workFixed());
    return [...[...before].filter((path) => !this.#fixed.has(path)), ...[...this.#fixed].filter((path) => !before.has(path))];
  }

  #pathCell(path: string): string { return `p ${this.locale} ${path}`; }
}
