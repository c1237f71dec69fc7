import { type Content, type ItemWithdrawal, type Locale, locales, mainLocale, relationFields, type TypeName } from '../content/index.ts';
import { type Edition, replacementsFor } from './local-editions.ts';
import type { Document } from './snapshot.ts';

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
  edition: { locale: Locale; note: string | null; resources: string[]; replaced: readonly string[] } | null;
  /** The web address's last part in each language it is published in. */
  slugs: Partial<Record<Locale, string>>;
  /** When what visitors read last changed: published anew, adapted by the affiliate, or come out of an embargo. ISO 8601; null when nobody wrote it down. */
  changed: string | null;
}

/** The notice that stands on an item's page in place of its text; null for items that were not withdrawn. */
export const withdrawalOf = ({ content }: { content: object }): ItemWithdrawal | null => ('withdrawn' in content ? (content.withdrawn as ItemWithdrawal | null) : null);

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

/** In the order of the languages, whichever was published first: the same content must give the same item. */
function slugsOf(document: Document): Item['slugs'] {
  const published = locales.filter((locale) => document.translations[locale]);
  return Object.fromEntries(published.map((locale) => [locale, (document.translations[locale]!.entry as { slug?: string }).slug]));
}

/** The latest of some instants. */
const latest = (instants: readonly (string | null | undefined)[]): string | null =>
  instants.reduce<string | null>((a, b) => (b && (!a || Date.parse(b) > Date.parse(a)) ? b : a), null);

function makeItem<T extends TypeName>(document: Document<T>, locale: Locale, edition: Edition | undefined): Item<T> | null {
  const shown = chosenLocale(document, locale);
  if (!shown) return null;
  const spoken = edition?.translations[shown] ? shown : mainLocale;
  const words = edition?.translations[spoken]?.entry;
  const content = withInherited(document, shown);
  const replacements = replacementsFor(content, edition, shown);
  return {
    type: document.type,
    id: document.id,
    locale: shown,
    content: replacements.length ? { ...content, ...Object.fromEntries(replacements.map(({ field, text }) => [field, text])) } : content,
    owner: content.owner,
    edition: words ? { locale: spoken, note: words.note, resources: words.localResources, replaced: replacements.map(({ field }) => field) } : null,
    slugs: slugsOf(document),
    changed: latest([document.translations[shown]!.recorded, edition?.translations[shown]?.recorded, (content as { publishOn?: string | null }).publishOn]),
  };
}

const unchanged = new WeakMap<Document, Partial<Record<Locale, Item | null>>>();

/**
 * A document as an affiliate with this local edition shows it. Without one it is the same for all sites, and made once.
 * @returns null when it has no text that may be shown in this language
 */
export function toItem<T extends TypeName>(document: Document<T>, locale: Locale, edition: Edition | undefined): Item<T> | null {
  if (edition) return makeItem(document, locale, edition);
  const made = unchanged.get(document as Document) ?? {};
  unchanged.set(document as Document, made);
  if (made[locale] === undefined) made[locale] = makeItem(document, locale, undefined) as Item | null;
  return made[locale] as Item<T> | null;
}
