import type { Locale } from '@broadside/shared/content';
import { type PageType, sections, withdrawalOf } from '@broadside/shared/view';
import { localAddress } from './addresses.ts';
import type { Card } from './cards.ts';
import { errorPages, ownPages, partOf, pathOf } from './paths.ts';
import type { ReadableSite } from './readable.ts';

/** A page as a sitemap names it: addresses from the site's root, without the base. */
export interface SitemapPage {
  address: string;
  /** The same page in each language. */
  alternates: Partial<Record<Locale, string>>;
  /** When its text last changed, ISO 8601; null where nobody wrote it down. Lists have no text of their own. */
  changed: string | null;
}

/** Where a page's main copy is: on the site itself, when no origin is named. The address is from the site's root. */
export interface MainCopy { origin: string | null; address: string }

/** A national item that the state did not change has its main copy on the national site, unless the state chose otherwise; see docs/decisions/0021. */
const hasMainCopyElsewhere = (site: ReadableSite, card: Card<PageType> | undefined): boolean =>
  card !== undefined && card.owner !== site.code && !card.isAdapted && site.main.affiliate.content.nationalTexts !== 'own_site';

/** Resources on a topic or for a role stand at its own name, which each language has its own: the path of the same list in another language. */
function sameList(site: ReadableSite, locale: Locale, path: string, other: Locale): string | null {
  const [, list, slug] = /^\/resources\/(topic|role)\/(.+)\/$/.exec(path) ?? [];
  const type = list === 'topic' ? 'topic' : 'classification';
  const card = list && site.content.get(locale)!.cardAt(`/${sections[type]}/${slug}/`);
  const same = card && site.content.get(other)!.pageCard(type, card.id);
  return same ? pathOf(same, other).replace(`/${sections[type]}/`, `/resources/${list}/`) : null;
}

/** The address of one page in each language of the site; where a language has no such page, its section's or the home page. */
export function alternatesOf(site: ReadableSite, locale: Locale, path: string): Partial<Record<Locale, string>> {
  const card = site.content.get(locale)!.cardAt(path);
  // What is not there in one language is not there in the other either.
  if (errorPages.includes(path)) return Object.fromEntries(site.locales.map((other) => [other, localAddress(other, '/')]));
  return Object.fromEntries(site.locales.map((other) => {
    const content = site.content.get(other)!;
    const same = card && content.pageCard(card.type, card.id);
    // A toolkit may have fewer chapters in the other language: then its own page is the nearest.
    const wanted = same ? [pathOf(same, other) + partOf(card, locale, path), pathOf(same, other)] : [sameList(site, locale, path, other) ?? path, `/${path.split('/')[1]}/`];
    return [other, localAddress(other, wanted.find((candidate) => content.has(candidate)) ?? '/')];
  }));
}

/**
 * The same for search engines, which take pages for translations of each other only when each is a main copy and names the other:
 * without the languages in which the text is not translated, has its main copy elsewhere, was withdrawn or has no such part.
 */
export function translationsOf(site: ReadableSite, locale: Locale, path: string): SitemapPage['alternates'] {
  const card = site.content.get(locale)!.cardAt(path);
  const isMainCopy = (other: Locale): boolean => {
    const same = card && site.content.get(other)!.pageCard(card.type, card.id);
    return !card || (same?.locale === other && !hasMainCopyElsewhere(site, same) && !withdrawalOf(same));
  };
  const leadsBack = (other: Locale, address: string): boolean =>
    alternatesOf(site, other, address.slice(localAddress(other, '/').length - 1))[locale] === localAddress(locale, path);
  const known = Object.entries(alternatesOf(site, locale, path)) as [Locale, string][];
  return isMainCopy(locale) ? Object.fromEntries(known.filter(([other, address]) => isMainCopy(other) && leadsBack(other, address))) : {};
}

/** Whether search engines should know a page: not what is shown in place of one, nor what is each visitor's own. */
export const isSearched = (path: string): boolean => path.endsWith('/') && !errorPages.includes(path) && !ownPages.includes(path);

/**
 * The page's main copy: a national item that the state did not change has it on the national site,
 * a text that is not translated on the pages of its own language. Null for a page that none should find.
 */
export function canonicalOf(site: ReadableSite, locale: Locale, path: string): MainCopy | null {
  const content = site.content.get(locale)!;
  const card = content.cardAt(path);
  if (!isSearched(path) || (card && withdrawalOf(card))) return null;
  const origin = hasMainCopyElsewhere(site, card) ? site.nationalOrigin : null;
  const address = card && card.locale !== locale ? alternatesOf(site, locale, path)[card.locale] : undefined;
  return { origin, address: address ?? localAddress(locale, path) };
}

/** Every page whose main copy is on this site and whose text is in its own language: what a search engine should send people to. */
export function sitemapOf(site: ReadableSite): SitemapPage[] {
  return site.locales.flatMap((locale) => {
    const content = site.content.get(locale)!;
    const own = [...content.paths].sort().filter((path) => {
      const card = content.cardAt(path);
      return isSearched(path) && !hasMainCopyElsewhere(site, card) && (!card || (card.locale === locale && !withdrawalOf(card)));
    });
    return own.map((path) => ({ address: localAddress(locale, path), alternates: site.translations(locale, path), changed: content.itemAt(path)?.changed ?? null }));
  });
}
