import { describe, expect, it } from 'vitest';
import { feedFaults } from './feed-faults.ts';

const own = 'https://ct.example.org/feed';
const until = '2026-11-21T12:00:00Z';
const faultsOfRss = (change: (xml: string) => string): string[] => feedFaults(change(`<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>Union</title><link>https://ct.example.org/</link><description>News</description><language>en</language><lastBuildDate>Fri, 20 Nov 2026 12:00:00 GMT</lastBuildDate>
<atom:link href="${own}.xml" rel="self" type="application/rss+xml"/>
<item><title>One</title><link>https://ct.example.org/one/</link><description>About one.</description><guid isPermaLink="false">urn:1</guid><pubDate>Fri, 20 Nov 2026 12:00:00 GMT</pubDate>
<content:encoded><![CDATA[<a href="https://ct.example.org/two/">two</a>]]></content:encoded></item></channel></rss>`), `${own}.xml`, until);
const faultsOfJson = (change: object, item: object): string[] => feedFaults(JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1', title: 'Union', home_page_url: 'https://ct.example.org/', feed_url: `${own}.json`, description: 'News', language: 'en',
  items: [{ id: 'urn:1', url: 'https://ct.example.org/one/', title: 'One', summary: 'About one.', content_html: '<p>One.</p>', date_published: '2026-11-20T12:00:00.000Z', ...item }], ...change,
}), `${own}.json`, until);

it('a feed by the rules has no faults', () => {
  expect(faultsOfRss((xml) => xml)).toEqual([]);
  expect(faultsOfJson({}, {})).toEqual([]);
});

describe('a fault is seen in RSS:', () => {
  it.each([
    ['a day of the month without its zero', ['Fri, 20 Nov', 'Fri, 2 Nov']], ['a date that lies ahead', ['<pubDate>Fri, 20 Nov', '<pubDate>Sun, 22 Nov']], ['an item without a guid', ['<guid isPermaLink="false">urn:1</guid>', '']],
    ['a guid that passes for an address', ['isPermaLink="false"', 'isPermaLink="true"']], ['a relative link in a text', ['<a href="https://ct.example.org/two/">', '<a href="/two/">']], ['a relative link of an item', ['<link>https://ct.example.org/one/', '<link>/one/']],
    ['another address as its own', ['feed.xml', 'other.xml']], ['a name where an e-mail address belongs', ['<guid', '<author>Ana</author><guid']], ['no description', ['<description>News</description>', '']],
  ])('%s', (_, [from, to]) => expect(faultsOfRss((xml) => xml.replace(from!, to!))).not.toEqual([]));
});

describe('a fault is seen in JSON:', () => {
  it.each([
    ['an old version', { version: 'https://jsonfeed.org/version/1' }, {}], ['a property that the format does not know', { updated: until }, {}], ['an item without its text', {}, { content_html: undefined }],
    ['a date that lies ahead', {}, { date_published: '2026-11-22T12:00:00Z' }], ['an empty list of authors', {}, { authors: [] }],
  ])('%s', (_, change, item) => expect(faultsOfJson(change, item)).not.toEqual([]));
});
