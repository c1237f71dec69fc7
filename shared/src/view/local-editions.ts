import { type Content, type Locale, nationalCode, relationFields, type TypeName } from '../content/index.ts';
import { anyEntry, type Document, documentsOf, type Library } from './snapshot.ts';
import { inTime } from './visibility.ts';

/** One affiliate's changes to one national item. */
export type Edition = Document<'local-edition'>;

const targetFields = Object.entries(relationFields('local-edition')).filter(([field]) => field !== 'localResources');

/** The national item that an edition changes. */
export interface Target { id: string; type: TypeName }

function targetOf(edition: Edition): Target | null {
  const entry = anyEntry(edition).entry as unknown as Record<string, unknown>;
  const found = targetFields.find(([field]) => typeof entry[field] === 'string');
  return found ? { id: entry[found[0]] as string, type: found[1] } : null;
}

/** One affiliate's local editions, kept up to date with the library that they are read from. */
export class LocalEditions {
  readonly #library: Library;
  readonly #affiliate: string;
  readonly #own = new Map<string, { edition: Edition; target: Target }>();
  #byTarget = new Map<string, Edition>();

  /** @param instant milliseconds since 1970 */
  constructor(library: Library, affiliate: string, instant: number) {
    this.#library = library;
    this.#affiliate = affiliate;
    this.update(documentsOf(library, 'local-edition').keys(), instant);
  }

  /** The edition of a national item; of two the one with the older id. */
  of(target: string): Edition | undefined { return this.#byTarget.get(target); }

  /**
   * Looks at some editions again.
   * @returns the items that they changed, or change now
   */
  update(ids: Iterable<string>, instant: number): Target[] {
    const touched: Target[] = [];
    for (const id of ids) {
      const before = this.#own.get(id);
      const now = this.#read(id, instant);
      if (before) touched.push(before.target);
      if (now) touched.push(now.target);
      if (now) this.#own.set(id, now);
      else this.#own.delete(id);
    }
    if (touched.length) this.#byTarget = new Map([...this.#own].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, { edition, target }]) => [target.id, edition]));
    return touched;
  }

  #read(id: string, instant: number): { edition: Edition; target: Target } | null {
    const edition = documentsOf(this.#library, 'local-edition').get(id);
    if (!edition || this.#affiliate === nationalCode) return null;
    const { entry } = anyEntry(edition);
    const target = targetOf(edition);
    return target && entry.owner === this.#affiliate && inTime(entry, instant) ? { edition, target } : null;
  }
}

/** Whether the affiliate keeps the national item from its visitors. */
export const isHidden = (edition: Edition | undefined): boolean =>
  edition !== undefined && Object.values(edition.translations).some(({ entry }) => entry.hidden === true);

/** An affiliate's own words for a national item, of those that it has in this language: what stands in a field that the item has no text in is left out. */
export function replacementsFor<T extends TypeName>(content: Content[T], edition: Edition | undefined, locale: Locale): { field: string; text: string }[] {
  const replacements = edition?.translations[locale]?.entry.replacements ?? [];
  return replacements.filter(({ field }) => typeof (content as Record<string, unknown>)[field] === 'string');
}
