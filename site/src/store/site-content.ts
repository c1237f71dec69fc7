import { type Locale, mainLocale, nationalCode, type TypeName } from '@broadside/shared/content';
import { createView, type Item, type Library, localePrefix, type PageType, type View } from '@broadside/shared/view';
import { type Card, toCard } from './cards.ts';
import { inOrder } from './order.ts';
import { itemPages, pathsOf } from './paths.ts';

/** Stands before every address in a rendered page; the site's own folder takes its place when the page is written. */
export const BASE = '/__base__';

/** What one site shows in one language, worked once and read by all of its pages. */
export class SiteContent {
  readonly view: View;
  readonly items: ReadonlyMap<string, Item<PageType>>;
  readonly paths: ReadonlySet<string>;
  readonly #lists = new Map<TypeName, Card[]>();
  readonly #cards = new WeakMap<Item, Card>();

  constructor(view: View) {
    this.view = view;
    this.items = itemPages(view);
    this.paths = new Set(pathsOf(view, this.items));
  }

  card<T extends TypeName>(item: Item<T>): Card<T> {
    const known = this.#cards.get(item) ?? toCard(item);
    this.#cards.set(item, known);
    return known as Card<T>;
  }

  list<T extends TypeName>(type: T): readonly Card<T>[] {
    const known = this.#lists.get(type) ?? inOrder(type, [...this.view.all(type).values()].map((item) => this.card(item)), this.view.locale);
    this.#lists.set(type, known);
    return known as Card<T>[];
  }
}

/** One affiliate's site: its content in each of its languages. */
export interface Site {
  code: string;
  locales: readonly Locale[];
  content: ReadonlyMap<Locale, SiteContent>;
  /** The national site's web address, for the main copy of national items. */
  nationalOrigin: string;
}

/** `https://ct.example.org/` from an affiliate's settings; a local address when it has no domain yet. Ends with a slash. */
export function originOf({ domain, basePath, code }: { domain: string | null; basePath: string | null; code: string }): string {
  return domain ? `https://${domain}${basePath ?? '/'}` : `http://${code}.localhost:4300/`;
}

/**
 * Prepares one affiliate's site from a library.
 * @param instant milliseconds since 1970
 */
export function createSite(library: Library, code: string, instant: number): Site {
  const main = createView(library, code, mainLocale, instant);
  const locales: Locale[] = main.affiliate.content.languages === 'en' ? ['en'] : ['en', 'es'];
  const views = locales.map((locale) => (locale === mainLocale ? main : createView(library, code, locale, instant)));
  const national = [...main.all('affiliate').values()].find(({ content }) => content.code === nationalCode);
  return {
    code,
    locales,
    content: new Map(views.map((view) => [view.locale, new SiteContent(view)])),
    nationalOrigin: originOf(national?.content ?? { domain: null, basePath: null, code: nationalCode }),
  };
}

/** The address of a path in a language, from the site's root: `/es/toolkits/`. */
export const localAddress = (locale: Locale, path: string): string => `${localePrefix(locale)}${path}`;
