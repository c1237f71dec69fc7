import { article, type Locale, locales, nationalCode, type Resource } from '@broadside/shared/content';
import { type Item, itemPath, type PageType } from '@broadside/shared/view';
import type { ReadableContent } from './readable.ts';

/** How many articles stand on one page of their index. */
export const articlesPerPage = 12;

/** Pages that a host shows in place of one that was not found, or was taken down. */
export const errorPages = ['/404/', '/410/'];
/** Pages that are other ones for each visitor: what they saved, what they search. */
export const ownPages = ['/saved/', '/search/'];
/** The pages every site has, in each language. */
export const fixedPages = ['/', '/toolkits/', '/classifications/', '/articles/', '/resources/', '/events/', '/awards/', '/actions/', '/topics/', '/glossary/', '/jobs/', '/contact/', '/subscribe/', '/accessibility/', ...ownPages, ...errorPages];
/** What a feed can be about, beside everything: articles, also by kind, and what else appears. They are always there, so that nobody's subscription ends. */
export const feedNames = ['articles', ...article.shape.kind.options, 'events', 'resources', 'actions'] as const;
export type FeedName = (typeof feedNames)[number];

/** Files beside the pages, in each language. */
const fixedFiles = ['/events.ics', '/feed.xml', '/feed.json', ...feedNames.flatMap((name) => [`/feeds/${name}.xml`, `/feeds/${name}.json`])];

/** The calendar file of an event, from the path of its page. */
export const calendarPath = (page: string): string => page.replace(/\/$/, '.ics');
/** Files that a site has once, at its root. */
export const rootFiles = ['/sitemap.xml', '/robots.txt'];

/** The path of an item's page within one language's pages. */
export const pathOf = (item: Pick<Item<PageType>, 'type' | 'slugs'> & { content: { slug: string } }, locale: Locale): string =>
  itemPath(item.type, item.slugs[locale] ?? item.slugs.en ?? item.content.slug);

/** What follows an item's own path within it: the number of a toolkit's chapter. Empty on the item's own page. */
export const partOf = (item: Parameters<typeof pathOf>[0], locale: Locale, path: string): string => path.slice(pathOf(item, locale).length);

/** The path of a toolkit's chapter: chapters have numbers, short to type and the same in all languages. */
export const chapterPath = (toolkit: string, number: number): string => `${toolkit}${number}/`;

/** The paths of an item's own page and of its parts. */
export function pathsOf(item: Item<PageType>, locale: Locale): string[] {
  const own = pathOf(item, locale);
  const chapters = item.type === 'toolkit' ? (item as Item<'toolkit'>).content.chapters : [];
  return [own, ...chapters.map((_, index) => chapterPath(own, index + 1))];
}

/** The languages that somebody can read a resource in: one in both is found under each. */
export const readableIn = (language: Resource['language']): Locale[] => locales.filter((locale) => language.split('_').includes(locale));

/** The filters of the resources' index, each a page of its own so that it works without a script. */
export function resourceFilters(content: ReadableContent): { path: string; by: 'kind' | 'topic' | 'role' | 'language'; value: string }[] {
  const resources = content.list('resource');
  const slugs = (type: 'topic' | 'classification'): Map<string, string> =>
    new Map(content.list(type).map((card) => [card.id, card.slugs[content.locale] ?? (card.content as { slug: string }).slug]));
  const topics = slugs('topic');
  const roles = slugs('classification');
  const values = {
    kind: resources.map((card) => card.content.kind as string),
    language: resources.flatMap((card) => readableIn(card.content.language)),
    topic: resources.flatMap((card) => card.content.topics.flatMap((id) => topics.get(id) ?? [])),
    role: resources.flatMap((card) => card.content.roles.flatMap((id) => roles.get(id) ?? [])),
  };
  return (Object.keys(values) as (keyof typeof values)[]).flatMap((by) =>
    [...new Set(values[by])].sort().map((value) => ({ by, value, path: `/resources/${by}/${value}/` })));
}

/** Every path of one language of a site, pages and files, besides the pages of items. */
export function fixedPathsOf(content: ReadableContent): string[] {
  const pages = Math.ceil(content.list('article').length / articlesPerPage);
  const further = Array.from({ length: Math.max(0, pages - 1) }, (_, index) => `/articles/page/${index + 2}/`);
  const directory = content.affiliate.content.code === nationalCode ? ['/states/'] : [];
  const calendars = content.list('event').map((card) => calendarPath(pathOf(card, content.locale)));
  return [...fixedPages, ...directory, ...further, ...resourceFilters(content).map(({ path }) => path), ...fixedFiles, ...calendars];
}
