import type { Item } from '@broadside/shared/view';
import { type FeedName, feedNames, type PageContent } from '../../store/index.ts';
import { noon } from '../dates.ts';

/** What a feed carries. */
export type FeedItem = { [T in 'article' | 'event' | 'resource' | 'action']: Item<T> }['article' | 'event' | 'resource' | 'action'];

/** The type of what a feed carries, where that is not an article of one kind. */
const types = { events: 'event', resources: 'resource', actions: 'action' } as const;
const isOther = (name: FeedName): name is keyof typeof types => name in types;

/** One feed to subscribe to. */
export interface FeedPlace { name: FeedName | null; words: string; rss: string; json: string }

function wordsFor(name: FeedName | null, { words }: PageContent): string {
  if (name === null) return words.items.subscribe.all;
  if (name === 'articles') return words.sections.article;
  return isOther(name) ? words.sections[types[name]] : words.items.subscribe.ofKind[name];
}

/** Where a feed is, in its two formats; null for that of everything. */
export function feedPlace(name: FeedName | null, content: PageContent): FeedPlace {
  const path = name === null ? '/feed' : `/feeds/${name}`;
  return { name, words: wordsFor(name, content), rss: content.at(`${path}.xml`), json: content.at(`${path}.json`) };
}

/** All feeds of a site in a language, that of everything first. */
export const allFeeds = (content: PageContent): FeedPlace[] => [null, ...feedNames].map((name) => feedPlace(name, content));

/** The feeds that a page tells feed readers about: that of everything and, in a section, the section's own. */
export function feedsHere(content: PageContent): FeedPlace[] {
  const section = feedNames.filter((name) => content.path.startsWith(`/${name}/`));
  return [null, ...section].map((name) => feedPlace(name, content));
}

/**
 * The day an article names, of all others the day they last changed. What an item is about may be ahead of us, but nothing in a feed is dated later
 * than its readers live: an article of today is dated when it was published, until noon is past.
 * @returns null when nobody wrote down such a day
 */
export function dateOf(item: FeedItem, content: PageContent): Date | null {
  const days = [item.type === 'article' ? noon(item.content.date).toISOString() : null, item.changed].filter((day) => day !== null);
  const past = days.filter((day) => content.isPast(day)).map((day) => new Date(day));
  return past.length === 0 ? null : past.reduce((first, day) => (day < first ? day : first));
}

const written = <T extends FeedItem['type']>(type: T, content: PageContent): FeedItem[] =>
  content.list(type).filter(({ locale }) => locale === content.locale).flatMap(({ id }) => (content.whole(type, id) as FeedItem | null) ?? []);

/** The newest first, and always in the same order. */
function newestFirst(items: readonly FeedItem[], content: PageContent): FeedItem[] {
  const times = new Map(items.map((item) => [item, dateOf(item, content)?.getTime() ?? 0]));
  return items.toSorted((a, b) => times.get(b)! - times.get(a)! || (a.id < b.id ? -1 : 1));
}

/** The articles of one kind, or all; they are listed by their day already, so only those that are carried are read whole. */
function articles(kind: string | null, most: number, content: PageContent): FeedItem[] {
  const cards = content.list('article', { ...(kind === null ? {} : { some: { kind: [kind] } }), locale: content.locale, most });
  return cards.flatMap(({ id }) => content.whole('article', id) ?? []);
}

/** What one feed carries: only what is written in this language, because a feed names one language and readers rely on it. */
export function itemsOf(name: FeedName | null, most: number, content: PageContent): FeedItem[] {
  if (name === null) return newestFirst([...articles(null, most, content), ...Object.values(types).flatMap((type) => written(type, content))], content).slice(0, most);
  if (isOther(name)) return newestFirst(written(types[name], content), content).slice(0, most);
  return articles(name === 'articles' ? null : name, most, content);
}
