import { Feed, type Item as FeedEntry } from 'feed';
import type { FeedName, OwnWord, PageContent } from '../../store/index.ts';
import { dateOf, type FeedItem, feedPlace, itemsOf } from './feeds.ts';
import { itemHtml } from './item-html.ts';

/** How much a feed carries: some months of news, and small enough for a phone. */
const most = 20;
/** A feed must say when it changed, and without anything in it there is no such day. */
const never = new Date(0);

/** Stands for the site's origin where the library asks for a whole address. */
const NOWHERE = 'https://site.invalid';

/** A feed that carries nothing yet: what an affiliate says of it, as the library writes it. */
function emptyFeed(name: FeedName | null, updated: Date, content: PageContent): Feed {
  const { affiliate, locale } = content;
  const home = content.spelledOut(content.at('/'));
  const { words, rss, json } = feedPlace(name, content);
  return new Feed({
    id: home,
    link: home,
    title: name === null ? affiliate.name : `${affiliate.name}: ${words}`,
    description: affiliate.tagline ?? content.words.items.article.intro,
    language: locale,
    updated,
    generator: 'Broadside',
    feedLinks: { rss: content.spelledOut(rss), json: content.spelledOut(json) },
  });
}

/** What the two words below are told: the feed's name, and when it changed, in milliseconds since 1970. */
const about = (name: FeedName | null, newest: FeedItem | undefined, content: PageContent): string =>
  `${name ?? ''} ${((newest && dateOf(newest, content)) ?? never).getTime()}`;

function feedAbout(argument: string, content: PageContent): Feed {
  const [name = '', time] = argument.split(' ');
  return emptyFeed(name === '' ? null : (name as FeedName), new Date(Number(time)), content);
}

/** The head of a feed as RSS, up to its items. One item holds the place of all: without any the library leaves out the names of the formats that items are written in. */
const rssHeadWord: OwnWord = {
  name: 'rss-head',
  write: (content, argument) => {
    const feed = feedAbout(argument, content);
    feed.addItem({ title: '', link: NOWHERE, content: ' ', date: never, author: [{ name: ' ' }] });
    return feed.rss2().replace(/<item>[^]*/, '');
  },
};

/** A feed as RSS without anything in it. */
const emptyRssWord: OwnWord = { name: 'empty-rss', write: (content, argument) => feedAbout(argument, content).rss2() };

/** The head of a feed as JSON, in version 1.1, which names its language; without the bracket at its end. */
const jsonHeadWord: OwnWord = {
  name: 'json-head',
  write: (content, argument) => {
    const feed = JSON.parse(feedAbout(argument, content).json1()) as Record<string, unknown>;
    return JSON.stringify({ ...feed, version: 'https://jsonfeed.org/version/1.1', language: content.locale, items: undefined }).slice(0, -1);
  },
};

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

/** From the first item to the end. RSS wants an e-mail address in `author`; names alone belong in Dublin Core's `creator`. */
const rssItems = (feed: Feed): string => (/<item>[^]*/.exec(feed.rss2())?.[0] ?? '').replaceAll(/<(\/?)author>/g, '<$1dc:creator>');

/** A feed with full texts as RSS 2.0. Its dates come from what it carries, never from the clock, so that the same content gives the same file. */
export async function rssFile(name: FeedName | null, content: PageContent): Promise<string> {
  const items = itemsOf(name, most, content);
  const told = about(name, items[0], content);
  return items.length > 0 ? content.own(rssHeadWord, told) + await itemsText(items, content, rssItems) : content.own(emptyRssWord, told);
}

const jsonItems = (feed: Feed): string => JSON.stringify((JSON.parse(feed.json1()) as { items: unknown[] }).items);

/** The same as JSON. */
export async function jsonFile(name: FeedName | null, content: PageContent): Promise<string> {
  const items = itemsOf(name, most, content);
  return `${content.own(jsonHeadWord, about(name, items[0], content))},"items":${await itemsText(items, content, jsonItems)}}`;
}

const answerWith = (type: string, text: string): Response => new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });

export const rssAnswer = async (name: FeedName | null, content: PageContent): Promise<Response> => answerWith('application/rss+xml', await rssFile(name, content));
export const jsonAnswer = async (name: FeedName | null, content: PageContent): Promise<Response> => answerWith('application/feed+json', await jsonFile(name, content));
