import { describe, expect, it } from 'vitest';
import { sitemapOf } from './search-engines.ts';
import { idOf, pageOf, siteOf, type Told } from './testing.ts';

const withdrawn = { date: '2026-11-01', reason: 'The law changed.' };
const told: Told[] = [
  { type: 'topic', id: 'pay', entry: {} },
  { type: 'article', id: 'old rule', entry: { withdrawn, topics: [idOf('pay')], summary: 'What nobody should read.' } },
  { type: 'article', id: 'old rule', locale: 'es', entry: { slug: 'regla', title: 'Regla vieja' } },
  { type: 'classification', id: 'driver', entry: { withdrawn } },
  { type: 'resource', id: 'sheet', entry: { withdrawn, kind: 'video' } },
  { type: 'article', id: 'reader', entry: { readNext: [idOf('old rule')] } },
];

describe('the page of a withdrawn item', () => {
  it('stays at its address in both languages and says when and why', () => {
    expect(pageOf('ct', told, '/articles/old-rule/').withdrawn).toEqual({ type: 'article', title: 'old rule', titleLocale: 'en', ...withdrawn, locale: 'en' });
    expect(pageOf('ct', told, '/articles/regla/', 'es').withdrawn).toEqual({ type: 'article', title: 'Regla vieja', titleLocale: 'es', ...withdrawn, locale: 'en' });
  });

  it('is called as the item was', () => {
    expect(pageOf('ct', told, '/classifications/driver/').withdrawn?.title).toBe('drivers');
  });

  it('is rendered as a notice, and no other page is', () => {
    expect(pageOf('ct', told, '/articles/old-rule/').route).toBe('/withdrawn/');
    expect(pageOf('ct', told, '/articles/reader/').route).toBe('/articles/reader/');
  });

  it('can show nothing else of the item', () => {
    expect(pageOf('ct', told, '/articles/old-rule/').item('article')).toBeNull();
    expect(pageOf('ct', told).whole('article', idOf('old rule'))).toBeNull();
  });

  it('is none that search engines should know', () => {
    expect(pageOf('us', told, '/articles/old-rule/').canonical).toBeNull();
    expect(pageOf('us', told, '/articles/old-rule/').translations).toEqual([]);
    expect(sitemapOf(siteOf('us', told)).map(({ address }) => address).filter((address) => /old-rule|regla|driver/.test(address))).toEqual([]);
  });

  it('is still reached by the switch of languages and by links in texts', () => {
    expect(pageOf('ct', told, '/articles/old-rule/').alternates).toEqual({ en: '/articles/old-rule/', es: '/es/articles/regla/' });
    expect(pageOf('ct', told, '/', 'es').href('/articles/old-rule/')).toContain('/es/articles/regla/');
  });
});

it('a withdrawn item is in no list, no relation and no filter', () => {
  const home = pageOf('ct', told);
  expect(home.list('article').map(({ content }) => content.title)).toEqual(['reader']);
  expect(home.list('classification')).toEqual([]);
  expect(home.resolve('article', [idOf('old rule')])).toEqual([]);
  expect(home.has('/resources/kind/video/')).toBe(false);
});
