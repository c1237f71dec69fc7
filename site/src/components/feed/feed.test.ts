import { describe, expect, it } from 'vitest';
import { idOf, pageOf, type Told } from '../../store/testing.ts';
import { createFeed } from './feed.ts';

const told: Told[] = [
  { type: 'author', id: 'Ana Ruiz', entry: {} },
  { type: 'article', id: 'old', entry: { date: '2026-10-01' } },
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
];
const rss = (locale: 'en' | 'es' = 'en'): string => createFeed(pageOf('ct', told, '/feed.xml', locale)).rss2();

describe('the feed', () => {
  it('carries whole texts with addresses that work anywhere', () => {
    expect(rss()).toContain('<a href="https://ct.example.org/toolkits/">the toolkits</a> and nothing.');
    expect(rss()).toContain('<a href="https://example.gov/rule">The rule</a>');
    expect(rss()).not.toContain('__base__');
  });

  it('carries corrections', () => expect(rss()).toContain('Corrected on November 19, 2026: The date was wrong.'));

  it('keeps text from becoming markup', () => {
    expect(rss()).toContain('<![CDATA[Bread & <roses>]]>');
    expect(rss()).toContain('We &lt;count&gt;.');
  });

  it('takes its dates from the articles and not from the clock', () => {
    expect(rss()).toContain('<lastBuildDate>Wed, 18 Nov 2026 12:00:00 GMT</lastBuildDate>');
    expect(createFeed(pageOf('ct', [])).rss2()).toContain('<lastBuildDate>Thu, 01 Jan 1970');
    expect(rss()).toBe(rss());
  });

  it('has one language', () => {
    expect(rss('es')).toContain('Pan y rosas');
    expect(rss('es')).not.toContain('<![CDATA[old]]>');
    expect(rss('es')).toContain('<link>https://ct.example.org/es/articles/nuevo/</link>');
  });

  it('can be JSON, with and without writers', () => {
    const { items } = JSON.parse(createFeed(pageOf('ct', told)).json1()) as { items: { title: string; author?: { name: string } }[] };
    expect(items.map(({ title, author }) => [title, author?.name])).toEqual([['Bread & <roses>', 'Ana Ruiz'], ['old', undefined]]);
  });
});
