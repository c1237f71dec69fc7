import { describe, expect, it } from 'vitest';
import { sitemapOf, translationsOf } from './search-engines.ts';
import { affiliateOf, idOf, pageOf, siteOf, type Told } from './testing.ts';

const told: Told[] = [
  { type: 'article', id: 'ours', entry: { owner: 'ct' } },
  { type: 'article', id: 'ours', locale: 'es', entry: { owner: 'ct', slug: 'lo-nuestro' } },
  { type: 'article', id: 'national', entry: {} },
  { type: 'toolkit', id: 'changed', entry: { purpose: 'Wages.', chapters: [{ title: 'One', text: 'Count.', checklists: [], strategies: [], boardPoints: null }] } },
  { type: 'local-edition', id: 'edition', entry: { owner: 'ct', toolkit: 'changed'.padEnd(24, '0'), note: 'In Connecticut.' } },
];

describe('the sitemap of a state', () => {
  const pages = sitemapOf(siteOf('ct', told));
  const addresses = pages.map(({ address }) => address);

  it('has its own articles and the national texts that it changed', () => {
    expect(addresses).toContain('/articles/ours/');
    expect(addresses).toContain('/toolkits/changed/');
  });

  it('leaves national texts to the national site', () => expect(addresses).not.toContain('/articles/national/'));

  it('names each page in both languages', () => {
    expect(pages.find(({ address }) => address === '/articles/ours/')?.alternates).toEqual({ en: '/articles/ours/', es: '/es/articles/lo-nuestro/' });
  });

  it('names no other language for a text that is not translated', () => {
    expect(pages.find(({ address }) => address === '/toolkits/changed/')?.alternates).toEqual({ en: '/toolkits/changed/' });
  });

  it('does not send people to Spanish addresses of English texts, to feeds or to the page for lost visitors', () => {
    expect(addresses).not.toContain('/es/toolkits/changed/');
    expect(addresses.filter((address) => !address.endsWith('/') || address.includes('404'))).toEqual([]);
  });
});

function mainCopyOf(items: readonly Told[], path: string): string {
  const content = pageOf('ct', items, path);
  return content.filled(content.canonical!);
}

it('a national text has its main copy on the national site', () => {
  expect(mainCopyOf(told, '/articles/national/')).toBe('https://us.example.org/articles/national/');
  expect(mainCopyOf(told, '/articles/ours/')).toBe('https://ct.example.org/articles/ours/');
});

it('a state may choose to be found for national texts itself', () => {
  const chosen: Told[] = [...told, affiliateOf('ct', { nationalTexts: 'own_site' })];
  expect(mainCopyOf(chosen, '/articles/national/')).toBe('https://ct.example.org/articles/national/');
  expect(sitemapOf(siteOf('ct', chosen)).map(({ address }) => address)).toContain('/articles/national/');
});

describe('pages that are translations of each other', () => {
  const topics: Told[] = [
    { type: 'topic', id: 'pay', entry: {} }, { type: 'topic', id: 'pay', locale: 'es', entry: { slug: 'salario' } },
    { type: 'resource', id: 'worksheet', entry: { topics: [idOf('pay')] } }, { type: 'resource', id: 'worksheet', locale: 'es', entry: { slug: 'hoja', topics: [idOf('pay')] } },
  ];
  const chapter = { title: 'One', text: 'Count.', checklists: [], strategies: [], boardPoints: null };

  it('are lists of resources on one topic, under its name in each language', () => {
    expect(pageOf('us', topics, '/resources/topic/pay/').alternates).toEqual({ en: '/resources/topic/pay/', es: '/es/resources/topic/salario/' });
    expect(pageOf('us', topics, '/resources/topic/salario/', 'es').alternates).toEqual({ en: '/resources/topic/pay/', es: '/es/resources/topic/salario/' });
  });

  it('are no chapters that one language does not have: those lead to the toolkit, for people only', () => {
    const kits: Told[] = [{ type: 'toolkit', id: 'kit', entry: { purpose: 'Pay.', chapters: [chapter, chapter] } }, { type: 'toolkit', id: 'kit', locale: 'es', entry: { slug: 'guia', purpose: 'Salario.', chapters: [chapter] } }];
    expect(pageOf('us', kits, '/toolkits/kit/2/').alternates.es).toBe('/es/toolkits/guia/');
    expect(translationsOf(siteOf('us', kits), 'en', '/toolkits/kit/2/')).toEqual({ en: '/toolkits/kit/2/' });
  });

  it('are no copies of national texts', () => {
    const national: Told[] = [...told, { type: 'article', id: 'national', locale: 'es', entry: { slug: 'lo-nacional' } }];
    expect(pageOf('ct', national, '/articles/national/').translations).toEqual([]);
    expect(pageOf('us', national, '/articles/national/').translations).toHaveLength(2);
  });
});

it.each(['/saved/', '/search/', '/404/', '/410/'])('%s is for the visitor who is there, not for search engines', (path) => {
  expect(pageOf('ct', told, path).canonical).toBeNull();
  expect(sitemapOf(siteOf('ct', told)).map(({ address }) => address)).not.toContain(path);
});
