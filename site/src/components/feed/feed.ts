import { Feed } from 'feed';
import type { FeedName, PageContent } from '../../store/index.ts';
import { dateOf, type FeedItem, feedPlace, itemsOf } from './feeds.ts';
import { itemHtml } from './item-html.ts';

/** How much a feed carries: some months of news, and small enough for a phone. */
const most = 20;
/** A feed must say when it changed, and without anything in it there is no such day. */
const never = new Date(0);

/**
 * A feed with full texts, in one language.
 * Its dates come from what it carries, never from the clock, so that the same content gives the same file.
 * @param name what it is about; null for everything
 */
function createFeed(name: FeedName | null, content: PageContent): Feed {
  const { affiliate, locale } = content;
  const items = itemsOf(name, most, content);
  const home = content.absolute(content.at('/'));
  const { words, rss, json } = feedPlace(name, content);
  const feed = new Feed({
    id: home,
    link: home,
    title: name === null ? affiliate.name : `${affiliate.name}: ${words}`,
    description: affiliate.tagline ?? content.words.items.article.intro,
    language: locale,
    updated: items[0] ? dateOf(items[0]) : never,
    generator: 'Broadside',
    feedLinks: { rss: content.absolute(rss), json: content.absolute(json) },
  });
  for (const item of items) addItem(feed, item, content);
  return feed;
}

function addItem(feed: Feed, item: FeedItem, content: PageContent): void {
  const { title, summary, topics } = item.content;
  const authors = item.type === 'article' ? content.resolve('author', item.content.authors).map((author) => ({ name: author.content.title })) : [];
  feed.addItem({
    id: `urn:broadside:${item.id}:${item.locale}`,
    title,
    link: content.absolute(content.address(item)),
    description: summary,
    content: content.absoluteHtml(itemHtml(item, content)),
    date: dateOf(item),
    published: dateOf(item),
    // The library looks at the first of an empty list.
    ...(authors.length > 0 ? { author: authors } : {}),
    category: content.resolve('topic', topics).map((topic) => ({ name: topic.content.title })),
  });
}

/** A feed as RSS 2.0. It wants an e-mail address in `author`; names alone belong in Dublin Core's `creator`. */
export const rssFile = (name: FeedName | null, content: PageContent): string =>
  createFeed(name, content).rss2().replaceAll(/<(\/?)author>/g, '<$1dc:creator>');

/** A feed as JSON, in version 1.1, which names its language. */
export function jsonFile(name: FeedName | null, content: PageContent): string {
  const feed = JSON.parse(createFeed(name, content).json1()) as Record<string, unknown>;
  return JSON.stringify({ ...feed, version: 'https://jsonfeed.org/version/1.1', language: content.locale }, null, 1);
}

export const rssType = { 'content-type': 'application/rss+xml; charset=utf-8' };
export const jsonType = { 'content-type': 'application/feed+json; charset=utf-8' };
