import { type Content, type ItemWithdrawal, type Locale, mainLocale, nationalCode, relationFields, type TypeName } from '../content/index.ts';
import { editionsOf, layOver } from './local-editions.ts';
import { type Document, documentsOf, type Library } from './snapshot.ts';
import { isVisible } from './visibility.ts';

/** An item as one affiliate's visitors see it in one language. */
export interface Item<T extends TypeName = TypeName> {
  type: T;
  id: string;
  /** The language its text is in: not always the one that was asked for. */
  locale: Locale;
  content: Content[T];
  /** Whose it is: `us` for national items, also when an affiliate has changed them. */
  owner: string;
  /** What the affiliate adds to a national item; null for items without a local edition. */
  edition: { note: string | null; resources: string[]; replaced: readonly string[] } | null;
  /** The web address's last part in each language it is published in. */
  slugs: Partial<Record<Locale, string>>;
}

/** What one affiliate's visitors see of a snapshot in one language at an instant. */
export interface View {
  affiliate: Item<'affiliate'>;
  locale: Locale;
  /** Milliseconds since 1970. */
  instant: number;
  /** All visible items of a type, by id, without those that were withdrawn. */
  all<T extends TypeName>(type: T): ReadonlyMap<string, Item<T>>;
  /** Items whose page only says that they were withdrawn, by id. Their text is not for visitors. */
  withdrawn<T extends TypeName>(type: T): ReadonlyMap<string, Item<T>>;
}

/** The notice that stands on an item's page in place of its text; null for items that were not withdrawn. */
export const withdrawalOf = ({ content }: Item): ItemWithdrawal | null => ('withdrawn' in content ? content.withdrawn : null);

/** An item that has a page, if only to say that it was withdrawn. */
export const pageItem = <T extends TypeName>(view: View, type: T, id: string): Item<T> | undefined => view.all(type).get(id) ?? view.withdrawn(type).get(id);

/** Which language to show: the one asked for, or else English. Visitors of the English pages are not shown what exists only in Spanish. */
const chosenLocale = (document: Document, locale: Locale): Locale | null =>
  [locale, mainLocale].find((candidate) => document.translations[candidate]) ?? null;

/** Relations, the main picture and a withdrawal belong to the item, not to a language: a translation without any has those of the English text. */
function withInherited<T extends TypeName>(document: Document<T>, locale: Locale): Content[T] {
  const own = document.translations[locale]!.entry as Record<string, unknown>;
  const main = document.translations[mainLocale]?.entry as Record<string, unknown> | undefined;
  if (!main || locale === mainLocale) return own as Content[T];
  const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
  const inherited = [...Object.keys(relationFields(document.type)), 'cover', 'logo', 'withdrawn'].filter((field) => field in own && isEmpty(own[field]));
  return { ...own, ...Object.fromEntries(inherited.map((field) => [field, main[field]])) } as Content[T];
}

function slugsOf(document: Document): Item['slugs'] {
  const slugs = Object.entries(document.translations).map(([locale, translation]) => [locale, (translation.entry as { slug?: string }).slug]);
  return Object.fromEntries(slugs) as Item['slugs'];
}

function toItem<T extends TypeName>(document: Document<T>, locale: Locale, editions: ReturnType<typeof editionsOf>): Item<T> | null {
  const shown = chosenLocale(document, locale);
  if (!shown) return null;
  const edition = editions.get(document.id);
  const words = edition?.translations[shown]?.entry ?? edition?.translations[mainLocale]?.entry;
  const content = withInherited(document, shown);
  return {
    type: document.type,
    id: document.id,
    locale: shown,
    content: layOver(content, edition, shown),
    owner: content.owner,
    edition: words ? { note: words.note, resources: words.localResources, replaced: words.replacements.map(({ field }) => field) } : null,
    slugs: slugsOf(document),
  };
}

interface Lists<T extends TypeName = TypeName> { all: ReadonlyMap<string, Item<T>>; withdrawn: ReadonlyMap<string, Item<T>> }

const isHidden = (edition: Document<'local-edition'> | undefined): boolean =>
  edition !== undefined && Object.values(edition.translations).some(({ entry }) => entry.hidden === true);

/**
 * What an affiliate's visitors see: its own and the national items that are meant for it, in time and not hidden, with its local editions laid over them.
 * Pure: the same arguments give the same view. Types are worked when first asked for.
 * @param instant milliseconds since 1970
 * @throws Error when the snapshot has no such affiliate.
 */
export function createView(library: Library, affiliate: string, locale: Locale, instant: number): View {
  const editions = affiliate === nationalCode ? new Map() : editionsOf(library, affiliate, instant);
  const lists = new Map<TypeName, Lists>();
  const work = <T extends TypeName>(type: T): Lists<T> => {
    const items = [...documentsOf(library, type).values()]
      .filter((document) => isVisible(document, affiliate, instant) && !isHidden(editions.get(document.id)))
      .flatMap((document) => toItem(document, locale, editions) ?? []);
    const byId = (found: Item<T>[]): Map<string, Item<T>> => new Map(found.map((item) => [item.id, item]));
    return { all: byId(items.filter((item) => !withdrawalOf(item))), withdrawn: byId(items.filter(withdrawalOf)) };
  };
  const listsOf = <T extends TypeName>(type: T): Lists<T> => {
    const known = lists.get(type) ?? work(type);
    lists.set(type, known as unknown as Lists);
    return known as unknown as Lists<T>;
  };
  const all = <T extends TypeName>(type: T): ReadonlyMap<string, Item<T>> => listsOf(type).all;
  const own = [...all('affiliate').values()].find((item) => item.content.code === affiliate);
  if (!own) throw new Error(`The snapshot has no published affiliate "${affiliate}". Publish it in the CMS, or leave it out.`);
  return { affiliate: own, locale, instant, all, withdrawn: (type) => listsOf(type).withdrawn };
}
