import { type Content, type Locale, type Media, nationalCode, type TypeName } from '@broadside/shared/content';
import { type RenderedMarkdown, renderInline, renderMarkdown } from '@broadside/shared/markdown';
import { type Item, type PageType, sections, withdrawalOf } from '@broadside/shared/view';
import { type Words, words } from '@broadside/shared/words';
import { BASE, localAddress, originOf } from './addresses.ts';
import type { OwnWord } from './blanks.ts';
import { type AnswerKind, questionKey, type Withdrawn } from './answers.ts';
import type { Card } from './cards.ts';
import { type Download, type Offered, toArchive, toDownload } from './files.ts';
import { type Icon, iconName, iconOf, logoOf } from './icons.ts';
import type { Where } from './lists.ts';
import { memoWithLinks } from './memo.ts';
import { originWord, shareCardWord } from './own-words.ts';
import { PageMaking } from './page-making.ts';
import { Parts, type Template } from './parts.ts';
import { pathOf } from './paths.ts';
import { type Picture, toPicture } from './pictures.ts';
import type { Reads } from './reads.ts';
import { isSearched, type MainCopy, type SitemapPage } from './search-engines.ts';
import { cardPath, type ShareCard } from './share-cards.ts';
import type { Site } from './site.ts';

const noMarkdown = renderMarkdown('');
const toInline = memoWithLinks((text, _, href) => renderInline(text, { href }));
// The options come as one text: a digit, then the prefix.
const toMarkdown = memoWithLinks((text, options, href) => renderMarkdown(text, { headingOffset: Number(options[0]), idPrefix: options.slice(1), href }));

/** What the publisher hands to a page. */
export interface PageLocals { content: PageContent }

/**
 * All that a page may read: `Astro.locals.content`. Nothing else (no clock, no file, no environment) may change a page,
 * so that a page whose reads give the same answers need not be made again.
 */
export class PageContent {
  readonly locale: Locale;
  readonly words: Words;
  readonly #site: Site;
  readonly #path: string;
  readonly #making: PageMaking;

  /** @param parts parts of pages that were made before, of this site or of others */
  constructor(site: Site, locale: Locale, path: string, parts = new Parts()) {
    if (!site.content.has(locale)) throw new Error(`The site "${site.code}" has no pages in "${locale}".`);
    this.#site = site;
    this.locale = locale;
    this.#path = path;
    this.#making = new PageMaking(site, { locale, path }, parts, this);
    this.words = words[locale];
    this.affiliate = new Proxy({} as Content['affiliate'], {
      get: (_, field) => (typeof field === 'string' ? this.#ask('affiliate', field) : undefined),
    });
  }

  /** The page's path within its language's pages: `/toolkits/living-wage/`. */
  get path(): string {
    this.reads.isOfPath = true;
    return this.#path;
  }

  /** What the page has taken from its site so far. */
  get reads(): Reads { return this.#making.reads; }

  get #instant(): number { return this.#site.content.get(this.locale)!.instant; }

  /**
   * A part of the page that follows from what the page has asked so far and what the part asks: as it was made before, if all of that was answered the same.
   * @param name apart from the page's other parts
   */
  part(name: string, make: () => Promise<string>): Promise<string> { return this.#making.part(name, make); }

  /**
   * A part that follows from nothing but what it asks itself, as what stands around every page does: nothing that the page knows may be handed to it.
   * The page has a blank for it, and need not be another where this part is.
   * @throws Error when another one is being made: what it asks would be taken for this one's
   */
  frame(name: string, make: () => Promise<string>): Promise<string> { return this.#making.frame(name, make); }

  /** A word of this very site, to be printed and nothing else: where another site shows the page, it puts in its own. */
  own(word: OwnWord, argument = ''): string { return this.#making.own(word, argument); }

  /**
   * The whole page with blanks, as it was made before on whichever site, and what this site puts in at each of them.
   * @throws whatever `make` throws
   */
  template(make: () => Promise<Template>): Promise<{ template: Template; own: string[] }> { return this.#making.template(make); }

  /** A text with this site's own words put in at its blanks. @throws Error when a part of it was not made */
  filled(text: string): string { return this.#making.filled(text); }

  /** The affiliate whose site this is. Each field is asked for by itself, so that a new telephone number concerns only the pages that show it. */
  readonly affiliate: Content['affiliate'];

  #ask<T>(kind: AnswerKind, argument = '', locale = this.locale): T {
    const question = this.#site.questions.ask(questionKey(locale, kind, argument));
    this.reads.questions.add(question);
    if (question.answer.error) throw question.answer.error;
    return question.answer.value as T;
  }

  /** The language of the affiliate's own text, when that is not translated yet. */
  get affiliateLocale(): Locale { return this.#ask('affiliate-locale'); }

  /** When the affiliate's own entry last changed: the date of what every page says about it. ISO 8601. */
  get affiliateChanged(): string | null { return this.#ask('affiliate-changed'); }

  /** Whether this is an affiliate's own site. Asked for instead of the code, so that what all others have in common is the same for them. */
  isSiteOf(code: string): boolean { return this.#ask('is-site-of', code); }

  /** Whether this is the national office's own site. */
  get isNational(): boolean { return this.isSiteOf(nationalCode); }

  /** The time zone that the affiliate's deadlines are told in. */
  get zone(): string { return this.#ask('zone'); }

  /** The address of the affiliate's own colors. */
  get brandCss(): string { return `${BASE}/${this.#ask<string>('brand-css')}`; }

  /** Whether an instant has come. The only way for a page to know the time. */
  isPast(instant: string): boolean {
    const time = Date.parse(instant);
    if (time <= this.#instant) return true;
    this.reads.validUntil = Math.min(this.reads.validUntil, time);
    return false;
  }

  /**
   * The visible items of a type: newest first for articles, by start for events, by name for others.
   * @param where which of them: ask for no more than the page shows, so that it need not be made again for the others
   */
  list<T extends TypeName>(type: T, where: Where = {}): readonly Card<T>[] { return this.#ask('list', `${type} ${JSON.stringify(where)}`); }

  /** How many visible items of a type there are. */
  count(type: TypeName): number { return this.#ask('count', type); }

  /** The whole item whose page this is, if it is one of this type and was not withdrawn. A file that belongs to a page, such as an event's calendar file, names the page's path. */
  item<T extends PageType>(type: T, path = this.path): Item<T> | null {
    const item = this.#ask<Item | null>('page', path);
    return item?.type === type && !withdrawalOf(item) ? (item as Item<T>) : null;
  }

  /** What this page says in place of an item that was withdrawn; null for every other page. No more of the item is to be had. */
  get withdrawn(): Withdrawn | null { return this.#ask('withdrawn', this.path); }

  /** Where the theme renders this page: at its path, or the notice in place of a withdrawn item of any type. */
  get route(): string { return this.withdrawn ? '/withdrawn/' : this.path; }

  /** Another item with all of its text, for what carries it whole, such as the feed. */
  whole<T extends TypeName>(type: T, id: string): Item<T> | null { return this.#ask('item', `${type}/${id}`); }

  /** The items behind a relation, in its order; those that visitors of this site do not see are left out. */
  resolve<T extends TypeName>(type: T, ids: readonly (string | null)[]): Card<T>[] {
    return ids.flatMap((id) => (id === null ? null : this.#ask<Card<T> | null>('card', `${type}/${id}`)) ?? []);
  }

  /** The address of an item's page. */
  address(card: Card<PageType> | Item<PageType>): string { return this.at(pathOf(card as Item<PageType>, this.locale)); }

  /** The address of a path of this site in this language. */
  at(path: string): string { return BASE + localAddress(this.locale, path); }

  /** Whether this site has such a path in this language. */
  has(path: string): boolean { return this.#ask('has', path); }

  /**
   * Turns an address that an editor typed into one for this page. Addresses inside the site are written with English slugs and lead to the page in this language.
   * @returns null when this site has no such page: show the words without a link.
   */
  href(address: string): string | null {
    if (!address.startsWith('/')) return address;
    const found = this.#ask<string | null>('href', address);
    return found === null ? null : BASE + found;
  }

  /** The same page in each language of the site: address from the root without the base, for the language switch and `hreflang`. */
  get alternates(): Partial<Record<Locale, string>> { return this.#ask('alternates', this.path); }

  /** The same page in each language of the site, with the language's own name, for the switch. */
  get languages(): { locale: Locale; words: string; address: string }[] {
    return (Object.entries(this.alternates) as [Locale, string][]).map(([locale, address]) =>
      ({ locale, words: words[locale].language, address: BASE + address }));
  }

  /** The directory of all affiliates, on the national site. */
  get statesAddress(): string {
    return this.isNational ? this.at('/states/') : `${this.#ask<string>('national-origin')}states/`;
  }

  /** The national office, where this site's national texts come from. */
  get national(): { name: string; origin: string } { return { name: this.#ask('national-name'), origin: this.#ask('national-origin') }; }

  /** The address of the picture that stands for this page where somebody shares it. */
  get shareCard(): string { return `${BASE}/${this.own(shareCardWord, this.path)}`; }

  /** Where the picture of a page lies, from this site's root. */
  shareCardPath(path: string): string { return cardPath(this.#ask<ShareCard>('share-card', path)); }

  /** The affiliate's icons for browsers and phones: PNGs, and the logo itself where it is a drawing. */
  get icons(): { small: string; large: string; drawing: string | null } {
    const { logoLight } = this.affiliate.brand;
    const drawing = logoLight?.mime === 'image/svg+xml' ? this.download(logoLight).address : null;
    return { small: this.#icon(iconOf(this.affiliate, 'small')), large: this.#icon(iconOf(this.affiliate, 'large')), drawing };
  }

  #icon(icon: Icon): string {
    this.reads.used.icons.set(iconName(icon), icon);
    return `${BASE}/icons/${iconName(icon)}`;
  }

  /** The address of one of the affiliate's logos, small. A drawing is taken as it is: it is small and sharp at any size. */
  logo(logo: Media): string { return logo.mime === 'image/svg+xml' ? this.download(logo).address : this.#icon(logoOf(this.affiliate, logo)); }

  /** Where the site lives: `https://ct.example.org/`. */
  get origin(): string { return originOf(this.affiliate); }

  /** The page in each language that its text is written in, for search engines; none when there is only one. */
  get translations(): { locale: Locale; absolute: string }[] {
    const known = isSearched(this.path) ? (Object.entries(this.#ask<SitemapPage['alternates']>('translations', this.path)) as [Locale, string][]) : [];
    return known.length > 1 ? known.map(([locale, address]) => ({ locale, absolute: this.absolute(BASE + address) })) : [];
  }

  /**
   * The page's main copy, for search engines: a national item that the state did not change has it on the national site,
   * a text that is not translated on the pages of its own language. Null for a page that none should find.
   */
  get canonical(): string | null {
    const copy = this.#ask<MainCopy | null>('canonical', this.path);
    if (!copy) return null;
    return copy.origin === null ? this.absolute(BASE + copy.address) : copy.origin + copy.address.slice(1);
  }

  /** An address of this site that works from elsewhere, to be printed as it is. Takes what `address` and `at` give. */
  absolute(address: string): string { return this.own(originWord) + address.slice(BASE.length + 1); }

  /** The same for who has to look into it, and so can't be shared among sites. */
  spelledOut(address: string): string { return this.origin + address.slice(BASE.length + 1); }

  /** An address that works from elsewhere, for all addresses in a piece of HTML that leaves the site. */
  absoluteHtml(html: string): string { return html.replaceAll(`${BASE}/`, this.own(originWord)); }

  /** Safe HTML of an editor's Markdown. `headingOffset` 1 makes its first level an `h2`; `idPrefix` keeps its headings apart from those of other texts on the page. */
  markdown(text: string | null, headingOffset = 1, idPrefix = ''): RenderedMarkdown {
    return text ? toMarkdown(text, `${headingOffset}${idPrefix}`, (address) => this.href(address)) : noMarkdown;
  }

  /** Safe HTML of one line of an editor's text. */
  inline(text: string | null): string { return text ? toInline(text, '', (address) => this.href(address)) : ''; }

  /** A picture with the sizes it is made in; null without one. */
  picture(picture: Parameters<typeof toPicture>[0]): Picture | null {
    if (picture?.image) this.reads.used.pictures.set(picture.image.sha256, picture.image);
    return toPicture(picture, BASE);
  }

  /** Several files to take away in one ZIP. */
  archive(name: string, files: readonly Media[]): Download { return this.download(toArchive(name, files)); }

  /** A file to take away. */
  download(media: Offered): Download {
    this.reads.used.downloads.set(media.sha256, media);
    return toDownload(media, BASE);
  }

  /** The pages that search engines should know, in all languages of the site. */
  get sitemap(): SitemapPage[] { return this.#ask('sitemap'); }

  /** The label of a section, as the menu says it. */
  sectionWords(type: Exclude<PageType, 'page'>): { words: string; address: string } {
    return { words: this.words.sections[type], address: this.at(`/${sections[type]}/`) };
  }
}
