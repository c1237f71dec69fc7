import { Feed, type Item as FeedEntry } from 'feed';
import type { FeedName, PageContent } from '../../store/index.ts';
import { dateOf, type FeedItem, feedPlace, itemsOf } from './feeds.ts';
import { itemHtml } from './item-html.ts';

/** How much a feed carries: some months of news, and small enough for a phone. */
const most = 20;
/** A feed must say when it changed, and without anything in it there is no such day. */
const never = new Date(0);

/** Stands for the site's origin where the library asks for a whole address. */
const NOWHERE = 'https://site.invalid';

/**
 * A feed of these items, in one language.
 * Its dates come from what it carries, never from the clock, so that the same content gives the same file.
 * @param name what it is about; null for everything
 */
function feedOf(name: FeedName | null, newest: FeedItem | undefined, content: PageContent): Feed {
  const { affiliate, locale } = content;
  const home = content.absolute(content.at('/'));
  const { words, rss, json } = feedPlace(name, content);
  return new Feed({
    id: home,
    link: home,
    title: name === null ? affiliate.name : `${affiliate.name}: ${words}`,
    description: affiliate.tagline ?? content.words.items.article.intro,
    language: locale,
    updated: (newest && dateOf(newest, content)) ?? never,
    generator: 'Broadside',
    feedLinks: { rss: content.absolute(rss), json: content.absolute(json) },
  });
}

function addItem(feed: Feed, item: FeedItem, content: PageContent): void {
  const { title, summary, topics } = item.content;
  const date = dateOf(item, content);
  const authors = item.type === 'article' ? content.resolve('author', item.content.authors).map((author) => ({ name: author.content.title })) : [];
  feed.addItem({
    id: `urn:broadside:${item.id}:${item.locale}`,
    title,
    link: NOWHERE + content.address(item),
    description: summary,
    content: itemHtml(item, content),
    ...(date && { date, published: date }),
    // The library looks at the first of an empty list.
    ...(authors.length > 0 ? { author: authors } : {}),
    category: content.resolve('topic', topics).map((topic) => ({ name: topic.content.title })),
    // Neither format asks for a date, though the library's types do.
  } as FeedEntry);
}

/** The items alone, written once for all sites that carry the same; see `PageContent.part`. They stand in a feed that no affiliate is named in. */
async function itemsText(items: readonly FeedItem[], content: PageContent, write: (feed: Feed) => string): Promise<string> {
  const text = await content.part('items', async () => {
    const feed = new Feed({ id: NOWHERE, link: NOWHERE, title: '', updated: never });
    for (const item of items) addItem(feed, item, content);
    return write(feed).replaceAll(NOWHERE, '');
  });
  return content.absoluteHtml(text);
}

/** RSS wants an e-mail address in `author`; names alone belong in Dublin Core's `creator`. */
const rssItems = (feed: Feed): string => (/<item>[^]*<\/item>/.exec(feed.rss2())?.[0] ?? '').replaceAll(/<(\/?)author>/g, '<$1dc:creator>');

/** A feed with full texts as RSS 2.0. */
export async function rssFile(name: FeedName | null, content: PageContent): Promise<string> {
  const items = itemsOf(name, most, content);
  const text = await itemsText(items, content, rssItems);
  const feed = feedOf(name, items[0], content);
  // One item holds the place of all: without any the library leaves out the names of the formats that items are written in.
  if (items.length > 0) feed.addItem({ title: '', link: NOWHERE, content: ' ', date: never, author: [{ name: ' ' }] });
  return feed.rss2().replace(/<item>[^]*<\/item>/, () => text);
}

const jsonItems = (feed: Feed): string => JSON.stringify((JSON.parse(feed.json1()) as { items: unknown[] }).items);

/** The same as JSON, in version 1.1, which names its language. */
export async function jsonFile(name: FeedName | null, content: PageContent): Promise<string> {
  const items = itemsOf(name, most, content);
  const text = await itemsText(items, content, jsonItems);
  const feed = JSON.parse(feedOf(name, items[0], content).json1()) as Record<string, unknown>;
  const head = JSON.stringify({ ...feed, version: 'https://jsonfeed.org/version/1.1', language: content.locale, items: undefined });
  return `${head.slice(0, -1)},"items":${text}}`;
}

/** The answer of an endpoint. As bytes: a text is looked over and copied three times more on its way, and feeds are the largest files of a site. */
const answerWith = (type: string, text: string): Response => new Response(new TextEncoder().encode(text), { headers: { 'content-type': `${type}; charset=utf-8` } });

export const rssAnswer = async (name: FeedName | null, content: PageContent): Promise<Response> => answerWith('application/rss+xml', await rssFile(name, content));
export const jsonAnswer = async (name: FeedName | null, content: PageContent): Promise<Response> => answerWith('application/feed+json', await jsonFile(name, content));
