import { type Content, type Locale, mainLocale, type Media, nationalCode, type TypeName } from '@broadside/shared/content';
import { type RenderedMarkdown, renderInline, renderMarkdown } from '@broadside/shared/markdown';
import { type Item, pageItem, type PageType, sections, withdrawalOf } from '@broadside/shared/view';
import { type Words, words } from '@broadside/shared/words';
import type { Card } from './cards.ts';
import { type Download, toDownload } from './files.ts';
import { memoWithLinks } from './memo.ts';
import { pathOf } from './paths.ts';
import { type Picture, toPicture } from './pictures.ts';
import { alternatesOf, hasMainCopyElsewhere, isSearched, type SitemapPage, sitemapOf, translationsOf } from './search-engines.ts';
import { BASE, localAddress, originOf, type Site, type SiteContent } from './site-content.ts';

const noMarkdown = renderMarkdown('');
const toInline = memoWithLinks((text, _, href) => renderInline(text, { href }));
// The options come as one text: a digit, then the prefix.
const toMarkdown = memoWithLinks((text, options, href) => renderMarkdown(text, { headingOffset: Number(options[0]), idPrefix: options.slice(1), href }));

/** What the publisher hands to a page. */
export interface PageLocals {
  content: PageContent;
  /** The address of the affiliate's own colors. */
  brandCss: string;
}

/** A withdrawn item as its page shows it. */
export interface Withdrawn {
  type: PageType;
  title: string;
  titleLocale: Locale;
  /** `2026-11-21` */
  date: string;
  reason: string;
  /** The language of the reason. */
  locale: Locale;
}

/**
 * All that a page may read: `Astro.locals.content`. Nothing else (no clock, no file, no environment) may change a page,
 * so that a page whose reads give the same answers need not be made again.
 */
export class PageContent {
  readonly locale: Locale;
  /** The page's path within its language's pages: `/toolkits/living-wage/`. */
  readonly path: string;
  readonly words: Words;
  readonly #site: Site;
  readonly #content: SiteContent;
  /** Pictures that the page shows, and files that it offers, by digest, so that they are written beside it. */
  readonly used = { pictures: new Map<string, Media>(), downloads: new Map<string, Media>() };

  constructor(site: Site, locale: Locale, path: string) {
    const content = site.content.get(locale);
    if (!content) throw new Error(`The site "${site.code}" has no pages in "${locale}".`);
    this.#site = site;
    this.#content = content;
    this.locale = locale;
    this.path = path;
    this.words = words[locale];
  }

  /** The affiliate whose site this is. */
  get affiliate(): Content['affiliate'] { return this.#content.view.affiliate.content; }
  /** The language of the affiliate's own text, when that is not translated yet. */
  get affiliateLocale(): Locale { return this.#content.view.affiliate.locale; }

  /** When time alone would change this page, in milliseconds since 1970: the next of the instants that it asked about. */
  validUntil = Infinity;

  /** Whether an instant has come. The only way for a page to know the time. */
  isPast(instant: string): boolean {
    const time = Date.parse(instant);
    if (time <= this.#content.view.instant) return true;
    this.validUntil = Math.min(this.validUntil, time);
    return false;
  }

  /** All visible items of a type: newest first for articles, by start for events, by name for others. */
  list<T extends TypeName>(type: T): readonly Card<T>[] { return this.#content.list(type); }

  /** The whole item whose page this is, if it is one of this type and was not withdrawn. */
  item<T extends PageType>(type: T): Item<T> | null {
    const item = this.#content.items.get(this.path);
    return item?.type === type && !withdrawalOf(item) ? (item as Item<T>) : null;
  }

  /** What this page says in place of an item that was withdrawn; null for every other page. No more of the item is to be had. */
  get withdrawn(): Withdrawn | null {
    const item = this.#content.items.get(this.path);
    const notice = item ? withdrawalOf(item) : null;
    if (!item || !notice) return null;
    const english = this.#site.content.get(mainLocale)!.view.withdrawn(item.type).get(item.id);
    // A translation without a notice of its own has the very one of the English text.
    const locale = english && withdrawalOf(english) === notice ? mainLocale : item.locale;
    const title = 'pluralName' in item.content ? item.content.pluralName : item.content.title;
    return { type: item.type, title, titleLocale: item.locale, ...notice, locale };
  }

  /** Where the theme renders this page: at its path, or the notice in place of a withdrawn item of any type. */
  get route(): string { return this.withdrawn ? '/withdrawn/' : this.path; }

  /** Another item with all of its text, for what carries it whole, such as the feed. */
  whole<T extends TypeName>(type: T, id: string): Item<T> | null { return this.#content.view.all(type).get(id) ?? null; }

  /** The items behind a relation, in its order; those that visitors of this site do not see are left out. */
  resolve<T extends TypeName>(type: T, ids: readonly (string | null)[]): Card<T>[] {
    const all = this.#content.view.all(type);
    return ids.flatMap((id) => {
      const item = id === null ? undefined : all.get(id);
      return item ? [this.#content.card(item)] : [];
    });
  }

  /** The address of an item's page. */
  address(card: Card<PageType> | Item<PageType>): string { return this.at(pathOf(card as Item<PageType>, this.locale)); }

  /** The address of a path of this site in this language. */
  at(path: string): string { return BASE + localAddress(this.locale, path); }

  /** Whether this site has such a path in this language. */
  has(path: string): boolean { return this.#content.paths.has(path); }

  /**
   * Turns an address that an editor typed into one for this page. Addresses inside the site are written with English slugs and lead to the page in this language.
   * @returns null when this site has no such page: show the words without a link.
   */
  href(address: string): string | null {
    if (!address.startsWith('/')) return address;
    const [, path = '/', rest = ''] = /^([^?#]*)(.*)$/.exec(address)!;
    const withSlash = path.endsWith('/') || /\.[a-z]+$/.test(path) ? path : `${path}/`;
    if (this.has(withSlash)) return this.at(withSlash) + rest;
    const english = this.#site.content.get(mainLocale)!.items.get(withSlash);
    const item = english && pageItem(this.#content.view, english.type, english.id);
    return item ? this.at(pathOf(item as Item<PageType>, this.locale)) + rest : null;
  }

  /** The same page in each language of the site: address from the root without the base, for the language switch and `hreflang`. */
  get alternates(): Partial<Record<Locale, string>> { return alternatesOf(this.#site, this.locale, this.path); }

  /** The same page in each language of the site, with the language's own name, for the switch and for search engines. */
  get languages(): { locale: Locale; words: string; address: string; absolute: string }[] {
    return (Object.entries(this.alternates) as [Locale, string][]).map(([locale, address]) =>
      ({ locale, words: words[locale].language, address: BASE + address, absolute: this.absolute(BASE + address) }));
  }

  /** The directory of all affiliates, on the national site. */
  get statesAddress(): string {
    const { code } = this.affiliate;
    return code === nationalCode ? this.at('/states/') : `${this.#site.nationalOrigin}states/`;
  }

  /** Where the site lives: `https://ct.example.org/`. */
  get origin(): string { return originOf(this.affiliate); }

  /** The page in each language that its text is written in, for search engines; none when there is only one. */
  get translations(): { locale: Locale; absolute: string }[] {
    const known = isSearched(this.path) ? (Object.entries(translationsOf(this.#site, this.locale, this.path)) as [Locale, string][]) : [];
    return known.length > 1 ? known.map(([locale, address]) => ({ locale, absolute: this.absolute(BASE + address) })) : [];
  }

  /**
   * The page's main copy, for search engines: a national item that the state did not change has it on the national site,
   * a text that is not translated on the pages of its own language. Null for a page that none should find.
   */
  get canonical(): string | null {
    const item = this.#content.items.get(this.path);
    if (!isSearched(this.path) || this.withdrawn) return null;
    const origin = hasMainCopyElsewhere(this.#site, item) ? this.#site.nationalOrigin : this.origin;
    const address = item && item.locale !== this.locale ? this.alternates[item.locale] : undefined;
    return origin + (address ?? localAddress(this.locale, this.path)).slice(1);
  }

  /** An address of this site that works from elsewhere, for feeds and sitemaps. Takes what `address` and `at` give. */
  absolute(address: string): string { return this.origin + address.slice(BASE.length + 1); }

  /** The same for all addresses in a piece of HTML that leaves the site. */
  absoluteHtml(html: string): string { return html.replaceAll(`${BASE}/`, this.origin); }

  /** Safe HTML of an editor's Markdown. `headingOffset` 1 makes its first level an `h2`; `idPrefix` keeps its headings apart from those of other texts on the page. */
  markdown(text: string | null, headingOffset = 1, idPrefix = ''): RenderedMarkdown {
    return text ? toMarkdown(text, `${headingOffset}${idPrefix}`, (address) => this.href(address)) : noMarkdown;
  }

  /** Safe HTML of one line of an editor's text. */
  inline(text: string | null): string { return text ? toInline(text, '', (address) => this.href(address)) : ''; }

  /** A picture with the sizes it is made in; null without one. */
  picture(picture: Parameters<typeof toPicture>[0]): Picture | null {
    if (picture?.image) this.used.pictures.set(picture.image.sha256, picture.image);
    return toPicture(picture, BASE);
  }

  /** A file to take away. */
  download(media: Media): Download {
    this.used.downloads.set(media.sha256, media);
    return toDownload(media, BASE);
  }

  /** The pages that search engines should know, in all languages of the site. */
  get sitemap(): SitemapPage[] { return sitemapOf(this.#site); }

  /** The label of a section, as the menu says it. */
  sectionWords(type: Exclude<PageType, 'page'>): { words: string; address: string } {
    return { words: this.words.sections[type], address: this.at(`/${sections[type]}/`) };
  }
}
