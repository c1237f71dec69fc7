import { type Locale, nationalCode, type TypeName } from '@broadside/shared/content';
import { type Item, itemPath, type PageType, pageTypes, type View } from '@broadside/shared/view';

/** How many articles stand on one page of their index. */
export const articlesPerPage = 12;

/** The pages every site has, in each language. */
const fixedPages = ['/', '/toolkits/', '/classifications/', '/articles/', '/resources/', '/events/', '/awards/', '/actions/', '/topics/', '/glossary/', '/contact/', '/subscribe/', '/search/', '/404/'];
/** Files beside the pages, in each language. */
const fixedFiles = ['/feed.xml', '/feed.json'];
/** Files that a site has once, at its root. */
export const rootFiles = ['/sitemap.xml', '/robots.txt'];

/** The path of an item's page within one language's pages. */
export const pathOf = (item: Pick<Item<PageType>, 'type' | 'slugs' | 'content'>, locale: Locale): string =>
  itemPath(item.type, item.slugs[locale] ?? item.slugs.en ?? item.content.slug);

/** The filters of the resources' index, each a page of its own so that it works without a script. */
export function resourceFilters(view: View): { path: string; by: 'kind' | 'topic' | 'role' | 'language'; value: string }[] {
  const resources = [...view.all('resource').values()];
  const slugOf = (type: 'topic' | 'classification', id: string): string[] => {
    const item = view.all(type).get(id);
    return item ? [item.slugs[view.locale] ?? item.content.slug] : [];
  };
  const values = {
    kind: resources.map(({ content }) => content.kind as string),
    language: resources.map(({ content }) => content.language as string),
    topic: resources.flatMap(({ content }) => content.topics.flatMap((id) => slugOf('topic', id))),
    role: resources.flatMap(({ content }) => content.roles.flatMap((id) => slugOf('classification', id))),
  };
  return (Object.keys(values) as (keyof typeof values)[]).flatMap((by) =>
    [...new Set(values[by])].sort().map((value) => ({ by, value, path: `/resources/${by}/${value}/` })));
}

/** The items with a page of their own, by its path. Where two items want one path, the affiliate's own stands there, then the older id. */
export function itemPages(view: View): Map<string, Item<PageType>> {
  const pages = new Map<string, Item<PageType>>();
  const owner = view.affiliate.content.code;
  const rank = (item: Item<TypeName>): string => `${item.owner === owner ? 0 : 1}${item.id}`;
  const items = pageTypes.flatMap((type) => [...view.all(type).values(), ...view.withdrawn(type).values()] as Item<PageType>[]);
  for (const item of items.sort((a, b) => (rank(a) < rank(b) ? -1 : 1))) {
    const path = pathOf(item, view.locale);
    if (!pages.has(path) && !fixedPages.includes(path)) pages.set(path, item);
  }
  return pages;
}

/** Every path of one language of a site, pages and files. */
export function pathsOf(view: View, items: ReadonlyMap<string, unknown>): string[] {
  const pages = Math.ceil(view.all('article').size / articlesPerPage);
  const further = Array.from({ length: Math.max(0, pages - 1) }, (_, index) => `/articles/page/${index + 2}/`);
  const directory = view.affiliate.content.code === nationalCode ? ['/states/'] : [];
  return [...fixedPages, ...directory, ...items.keys(), ...further, ...resourceFilters(view).map(({ path }) => path), ...fixedFiles];
}
