import type { Locale } from '@broadside/shared/content';
import { isPageType, type Item, pageItem, type PageType, withdrawalOf } from '@broadside/shared/view';
import { pathOf } from './paths.ts';
import { localAddress, type Site } from './site-content.ts';

/** A page as a sitemap names it: addresses from the site's root, without the base. */
export interface SitemapPage {
  address: string;
  /** The same page in each language. */
  alternates: Partial<Record<Locale, string>>;
}

/** A national item that the state did not change has its main copy on the national site. */
export const hasMainCopyElsewhere = (site: Site, item: Item<PageType> | undefined): boolean =>
  item !== undefined && isPageType(item.type) && item.owner !== site.code && !item.edition;

/** The address of one page in each language of the site; where a language has no such page, its section's or the home page. */
export function alternatesOf(site: Site, locale: Locale, path: string): Partial<Record<Locale, string>> {
  const item = site.content.get(locale)!.items.get(path);
  // What is not there in one language is not there in the other either.
  if (path === '/404/') return Object.fromEntries(site.locales.map((other) => [other, localAddress(other, '/')]));
  return Object.fromEntries(site.locales.map((other) => {
    const content = site.content.get(other)!;
    const same = item && (pageItem(content.view, item.type, item.id) as Item<PageType> | undefined);
    const wanted = same ? pathOf(same, other) : content.paths.has(path) ? path : `/${path.split('/')[1]}/`;
    return [other, localAddress(other, content.paths.has(wanted) ? wanted : '/')];
  }));
}

/** The same, without the languages in which the text is not translated. */
export function translationsOf(site: Site, locale: Locale, path: string): SitemapPage['alternates'] {
  const item = site.content.get(locale)!.items.get(path);
  const isTranslated = (other: string): boolean => !item || site.content.get(other as Locale)!.view.all(item.type).get(item.id)?.locale === other;
  return Object.fromEntries(Object.entries(alternatesOf(site, locale, path)).filter(([other]) => isTranslated(other)));
}

/** Pages that no search leads to. */
export const isSearched = (path: string): boolean => path.endsWith('/') && path !== '/404/';

/** Every page whose main copy is on this site and whose text is in its own language: what a search engine should send people to. */
export function sitemapOf(site: Site): SitemapPage[] {
  return site.locales.flatMap((locale) => {
    const { items, paths } = site.content.get(locale)!;
    const own = [...paths].filter((path) => {
      const item = items.get(path);
      return isSearched(path) && !hasMainCopyElsewhere(site, item) && (!item || (item.locale === locale && !withdrawalOf(item)));
    });
    return own.map((path) => ({ address: localAddress(locale, path), alternates: translationsOf(site, locale, path) }));
  });
}
