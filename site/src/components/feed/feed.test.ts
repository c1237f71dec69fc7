import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { PageContent } from '../../store/index.ts';
import { idOf, pageOf, type Told } from '../../store/testing.ts';
import { jsonFile, rssFile } from './feed.ts';
import { allFeeds, feedsHere } from './feeds.ts';

const told: Told[] = [
  { type: 'author', id: 'Ana Ruiz', entry: {} },
  { type: 'article', id: 'old', entry: { date: '2026-10-01', kind: 'speech' } },
  {
    type: 'article', id: 'new', entry: {
      date: '2026-11-18', authors: [idOf('Ana Ruiz')], title: 'Bread & <roses>',
      body: [
        { __component: 'blocks.text', body: 'Read [the toolkits](/toolkits/) and [nothing](/no-such-page/).' },
        { __component: 'blocks.quote', text: 'We <count>.', person: 'Lou', role: null },
      ],
      outwardLink: { words: 'The rule', address: 'https://example.gov/rule' },
      corrections: [{ date: '2026-11-19', text: 'The date was wrong.' }],
    },
  },
  { type: 'article', id: 'new', locale: 'es', entry: { date: '2026-11-18', slug: 'nuevo', title: 'Pan y rosas' } },
  { type: 'event', id: 'meeting', entry: { start: '2026-12-09T23:00:00Z', zone: 'America/Chicago', format: 'online', publishOn: '2026-11-20T12:00:00Z', description: 'Bring *soup*.', sponsor: { label: 'Paid by Soup Co.', disclaimer: 'Not our words.' } } },
  { type: 'resource', id: 'sheet', entry: { kind: 'tip_sheet', publishOn: '2026-11-02T12:00:00Z', description: 'Ten tips.', address: 'https://example.org/sheet' } },
  { type: 'action', id: 'letter', entry: { kind: 'letter', verb: 'Sign it', target: 'https://example.org/sign', publishOn: '2026-11-03T12:00:00Z', body: 'Dear board.', closedText: 'Sent.' } },
];
type Name = Parameters<typeof rssFile>[0];
const fileOf = async (write: typeof rssFile, name: Name, content: PageContent): Promise<string> => content.filled(await write(name, content));
const rss = (locale: 'en' | 'es' = 'en', name: Name = 'articles'): Promise<string> => fileOf(rssFile, name, pageOf('ct', told, '/feed.xml', locale));
const titles = (text: string): (string | undefined)[] => parseRssFeed(text).items!.map(({ title }) => title);

describe('a feed of articles', () => {
  it('carries whole texts with addresses that work anywhere', async () => {
    expect(await rss()).toContain('<a href="https://ct.example.org/toolkits/">the toolkits</a> and nothing.');
    expect(await rss()).toContain('<a href="https://example.gov/rule">The rule</a>');
    expect(await rss()).not.toContain('__base__');
  });

  it('carries corrections', async () => expect(await rss()).toContain('Corrected on November 19, 2026: The date was wrong.'));

  it('keeps text from becoming markup', async () => {
    expect(await rss()).toContain('<![CDATA[Bread & <roses>]]>');
    expect(await rss()).toContain('We &lt;count&gt;.');
  });

  it('takes its dates from the articles and not from the clock', async () => {
    expect(await rss()).toContain('<lastBuildDate>Wed, 18 Nov 2026 12:00:00 GMT</lastBuildDate>');
    expect(await fileOf(rssFile, null, pageOf('ct', []))).toContain('<lastBuildDate>Thu, 01 Jan 1970');
    expect(await rss()).toBe(await rss());
  });

  it('has one language', async () => {
    expect(titles(await rss('es'))).toEqual(['Pan y rosas']);
    expect(await rss('es')).toContain('<link>https://ct.example.org/es/articles/nuevo/</link>');
  });

  it('can be of one kind', async () => expect(titles(await rss('en', 'speech'))).toEqual(['old']));
});

describe('the dates of a feed', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  const ahead: Told[] = [
    { type: 'article', id: 'today', entry: { date: '2026-11-21', publishOn: '2026-11-21T09:00:00Z' } },
    { type: 'article', id: 'tomorrow', entry: { date: '2026-11-22' } },
    { type: 'article', id: 'yesterday', entry: { date: '2026-11-20', publishOn: '2026-11-21T09:00:00Z' } },
    { type: 'event', id: 'meeting', entry: { description: 'Soup.', start: '2027-01-09T23:00:00Z', zone: 'America/Chicago', format: 'online' } },
    { type: 'action', id: 'letter', entry: { kind: 'letter', body: 'Dear board.', closedText: 'Sent.', deadline: '2026-12-24T12:00:00Z', verb: 'Sign it', target: 'https://example.org/sign' } },
  ];
  const dates = async (name: Name): Promise<Record<string, unknown>> =>
    Object.fromEntries(parseRssFeed(await fileOf(rssFile, name, pageOf('ct', ahead))).items!.map(({ title, pubDate }) => [title, pubDate]));

  it('are those on which something was written, never those it is about', async () => {
    expect(await dates('articles')).toEqual({ today: 'Sat, 21 Nov 2026 09:00:00 GMT', tomorrow: undefined, yesterday: 'Fri, 20 Nov 2026 12:00:00 GMT' });
    expect(await dates('events')).toEqual({ meeting: undefined });
    expect(await dates('actions')).toEqual({ letter: undefined });
  });

  it('never lie ahead of the snapshot', async () => {
    for (const name of [null, 'articles', 'events', 'actions'] as const) {
      const { items } = parseJsonFeed(await fileOf(jsonFile, name, pageOf('ct', ahead)));
      for (const { date_published: day } of items!) expect(Date.parse(String(day ?? 0))).toBeLessThanOrEqual(now);
    }
  });
});

describe('the other feeds', () => {
  it('together are everything, the newest first', async () => expect(titles(await rss('en', null))).toEqual(['meeting', 'Bread & <roses>', 'letter', 'sheet', 'old']));

  it.each([
    ['events', 'meeting', ['Wednesday, December 9, 2026, 5\u00a0p.m.\u00a0CT', 'Bring <em>soup</em>.', 'Paid by Soup Co.. Not our words.']],
    ['resources', 'sheet', ['Tip sheet', 'Ten tips.', 'https://example.org/sheet']],
    ['actions', 'letter', ['Dear board.', '<a href="https://example.org/sign">Sign it</a>']],
  ] as const)('carry %s with their whole text', async (name, title, texts) => {
    const [item] = parseRssFeed(await rss('en', name)).items!;
    expect(item!.title).toBe(title);
    for (const text of texts) expect(item!.content?.encoded).toContain(text);
  });
});

describe('a feed reader', () => {
  it.each([null, 'articles', 'events'] as const)('finds in the RSS of %s all that its format asks for', async (name) => {
    const feed = parseRssFeed(await rss('en', name));
    expect(feed).toMatchObject({ link: 'https://ct.example.org/', language: 'en' });
    expect(feed.atom?.links?.[0]).toMatchObject({ rel: 'self', type: 'application/rss+xml', href: `https://ct.example.org/${name ? `feeds/${name}` : 'feed'}.xml` });
    for (const item of feed.items!) {
      expect(item.guid).toMatchObject({ isPermaLink: false, value: expect.stringMatching(/^urn:broadside:[a-z0-9]{24}:en$/) });
      expect(new Date(String(item.pubDate)).toUTCString()).toBe(String(item.pubDate));
      expect(item.link).toMatch(/^https:\/\/ct\.example\.org\/[a-z]+\/[a-z]+\/$/);
    }
    expect(new Set(feed.items!.map(({ guid }) => guid!.value)).size).toBe(feed.items!.length);
  });

  it('reads the same in JSON, with and without writers', async () => {
    const feed = parseJsonFeed(await fileOf(jsonFile, 'articles', pageOf('ct', told)));
    expect(feed).toMatchObject({ language: 'en', feed_url: 'https://ct.example.org/feeds/articles.json', home_page_url: 'https://ct.example.org/' });
    expect(feed.items!.map(({ title, authors }) => [title, authors?.[0]?.name])).toEqual([['Bread & <roses>', 'Ana Ruiz'], ['old', undefined]]);
  });

  it('is told on each page of everything, and in a section of that section', () => {
    const paths = (path: string): string[] => feedsHere(pageOf('ct', told, path)).map((feed) => feed.rss.replace('/__base__', ''));
    expect(paths('/toolkits/')).toEqual(['/feed.xml']);
    expect(paths('/events/meeting/')).toEqual(['/feed.xml', '/feeds/events.xml']);
  });

  it('finds every feed at an address that the site has, also those that are empty', () => {
    const content = pageOf('ct', []);
    for (const { rss: address, json } of allFeeds(content)) for (const file of [address, json]) expect(content.has(file.replace('/__base__', ''))).toBe(true);
  });
});
