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

/** The day an article names; of all others the day they last changed, or else the day they are about. */
export function dateOf(item: FeedItem): Date {
  if (item.type === 'article') return noon(item.content.date);
  const own = item.type === 'event' ? item.content.start : item.type === 'action' ? item.content.deadline : null;
  return new Date(item.changed ?? own ?? 0);
}

const written = <T extends FeedItem['type']>(type: T, content: PageContent): FeedItem[] =>
  content.list(type).filter(({ locale }) => locale === content.locale).flatMap(({ id }) => (content.whole(type, id) as FeedItem | null) ?? []);

/** The newest first, and always in the same order. */
const byDate = (a: FeedItem, b: FeedItem): number => dateOf(b).getTime() - dateOf(a).getTime() || (a.id < b.id ? -1 : 1);

/** The articles of one kind, or all; they are listed by their day already, so only those that are carried are read whole. */
function articles(kind: string | null, most: number, content: PageContent): FeedItem[] {
  const cards = content.list('article', { ...(kind === null ? {} : { some: { kind: [kind] } }), locale: content.locale, most });
  return cards.flatMap(({ id }) => content.whole('article', id) ?? []);
}

/** What one feed carries: only what is written in this language, because a feed names one language and readers rely on it. */
export function itemsOf(name: FeedName | null, most: number, content: PageContent): FeedItem[] {
  if (name === null) return [...articles(null, most, content), ...Object.values(types).flatMap((type) => written(type, content))].sort(byDate).slice(0, most);
  if (isOther(name)) return written(types[name], content).sort(byDate).slice(0, most);
  return articles(name === 'articles' ? null : name, most, content);
}
