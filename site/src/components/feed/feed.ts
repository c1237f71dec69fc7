import { Feed } from 'feed';
import type { PageContent } from '../../store/index.ts';
import { noon } from '../dates.ts';
import { articleHtml } from './article-html.ts';

/** How many articles a feed carries: some months of news, and small enough for a phone. */
const most = 30;
/** A feed must say when it changed, and without any article there is no such day. */
const never = new Date(0);

/**
 * The news as a feed, with full texts. Only what is written in this language: a feed names one language, and readers rely on it.
 * Its dates come from the articles, never from the clock, so that the same articles give the same file.
 */
export function createFeed(content: PageContent): Feed {
  const { affiliate, locale } = content;
  const articles = content.list('article').filter((card) => card.locale === locale).slice(0, most);
  const home = content.absolute(content.at('/'));
  const feed = new Feed({
    id: home,
    link: home,
    title: affiliate.name,
    description: affiliate.tagline ?? content.words.items.article.intro,
    language: locale,
    updated: articles[0] ? noon(articles[0].content.date) : never,
    generator: 'Broadside',
    feedLinks: { rss: content.absolute(content.at('/feed.xml')), json: content.absolute(content.at('/feed.json')) },
  });
  for (const card of articles) addArticle(feed, card.id, content);
  return feed;
}

function addArticle(feed: Feed, id: string, content: PageContent): void {
  const item = content.whole('article', id);
  if (!item) return;
  const { title, summary, date, topics } = item.content;
  const authors = content.resolve('author', item.content.authors).map((author) => ({ name: author.content.title }));
  feed.addItem({
    id: `urn:broadside:${id}:${item.locale}`,
    title,
    link: content.absolute(content.address(item)),
    description: summary,
    content: content.absoluteHtml(articleHtml(item, content)),
    date: noon(date),
    published: noon(date),
    // The library looks at the first of an empty list.
    ...(authors.length > 0 ? { author: authors } : {}),
    category: content.resolve('topic', topics).map((topic) => ({ name: topic.content.title })),
  });
}
