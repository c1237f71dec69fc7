import { type Locale, type TypeName } from '../content/index.ts';
import { type Item, toItem, withdrawalOf } from './item.ts';
import { isHidden, LocalEditions } from './local-editions.ts';
import { type Changes, documentsOf, type Library } from './snapshot.ts';
import { isVisible } from './visibility.ts';

/** An item that visitors see differently than before; `before` or `now` is missing when it came or went. */
export interface Changed { type: TypeName; id: string; before: Item | undefined; now: Item | undefined }

/**
 * What one affiliate's visitors see of a library in one language at an instant: its own and the national items that are meant for it,
 * in time and not hidden, with its local editions laid over them. Types are worked when first asked for.
 */
export class View {
  readonly code: string;
  readonly locale: Locale;
  readonly #library: Library;
  readonly #editions: LocalEditions;
  readonly #lists = new Map<TypeName, Lists>();
  #instant: number;

  /**
   * @param instant milliseconds since 1970
   * @throws Error when the library has no such affiliate.
   */
  constructor(library: Library, code: string, locale: Locale, instant: number) {
    this.#library = library;
    this.code = code;
    this.locale = locale;
    this.#instant = instant;
    this.#editions = new LocalEditions(library, code, instant);
    void this.affiliate;
  }

  /** Milliseconds since 1970. */
  get instant(): number { return this.#instant; }

  get affiliate(): Item<'affiliate'> {
    const own = [...this.all('affiliate').values()].find((item) => item.content.code === this.code);
    if (!own) throw new Error(`The snapshot has no published affiliate "${this.code}". Publish it in the CMS, or leave it out.`);
    return own;
  }

  /** All visible items of a type, by id, in no order that means anything, without those that were withdrawn. */
  all<T extends TypeName>(type: T): ReadonlyMap<string, Item<T>> { return this.#listsOf(type).all as unknown as ReadonlyMap<string, Item<T>>; }

  /** Items whose page only says that they were withdrawn, by id. Their text is not for visitors. */
  withdrawn<T extends TypeName>(type: T): ReadonlyMap<string, Item<T>> { return this.#listsOf(type).withdrawn as unknown as ReadonlyMap<string, Item<T>>; }

  /** An item that has a page, if only to say that it was withdrawn. */
  pageItem<T extends TypeName>(type: T, id: string): Item<T> | undefined { return this.all(type).get(id) ?? this.withdrawn(type).get(id); }

  #listsOf(type: TypeName): Lists {
    const known = this.#lists.get(type) ?? this.#work(type);
    this.#lists.set(type, known);
    return known;
  }

  /**
   * Follows the library to a later instant. The cost is that of the changes, whatever else there is.
   * @param changes the documents that are others in the library now, and those whose time came or went
   * @returns what visitors see differently, of the types that were worked
   */
  update(changes: Changes, instant: number): Changed[] {
    this.#instant = instant;
    const editions = [...changes].filter(([, type]) => type === 'local-edition').map(([id]) => id);
    const touched = new Map(changes);
    for (const { id, type } of this.#editions.update(editions, instant)) touched.set(id, type);
    return [...touched].flatMap(([id, type]) => this.#renew(type, id) ?? []);
  }

  #renew(type: TypeName, id: string): Changed | null {
    const lists = this.#lists.get(type);
    if (!lists) return null;
    const before = lists.all.get(id) ?? lists.withdrawn.get(id);
    const now = this.#show(type, id) ?? undefined;
    if (before === now) return null;
    for (const list of [lists.all, lists.withdrawn]) list.delete(id);
    if (now) putIn(lists, now);
    return { type, id, before, now };
  }

  #show(type: TypeName, id: string): Item | null {
    const document = documentsOf(this.#library, type).get(id);
    if (!document || !isVisible(document, this.code, this.#instant)) return null;
    const edition = this.#editions.of(id);
    return isHidden(edition) ? null : toItem(document, this.locale, edition);
  }

  #work(type: TypeName): Lists {
    const lists: Lists = { all: new Map(), withdrawn: new Map() };
    for (const id of documentsOf(this.#library, type).keys()) {
      const item = this.#show(type, id);
      if (item) putIn(lists, item);
    }
    return lists;
  }
}

interface Lists { all: Map<string, Item>; withdrawn: Map<string, Item> }

const putIn = ({ all, withdrawn }: Lists, item: Item): void => { (withdrawalOf(item) ? withdrawn : all).set(item.id, item); };
