import { describe, expect, it } from 'vitest';
import { PageContent } from './page-content.ts';
import { Parts } from './parts.ts';
import { siteOf, type Told } from './testing.ts';

const told: Told[] = [
  { type: 'article', id: 'national', entry: { title: 'A living wage' } },
];
const path = '/articles/national/';

/** Pages of several sites that share their parts, and how often each part was really made. */
function press() {
  const parts = new Parts();
  let made = 0;
  return {
    open: (code: string, more: readonly Told[] = [], at = path) => new PageContent(siteOf(code, [...told, ...more]), 'en', at, parts),
    making: (make: () => unknown) => () => {
      made += 1;
      return Promise.resolve(String(make()));
    },
    get made() { return made; },
  };
}

const keysOf = (page: PageContent): string[] => [...page.reads.questions].map(({ key }) => key).sort();

describe('a part of a page', () => {
  it('is made once for all sites that answer the same, and each page knows all that it asked', async () => {
    const shop = press();
    const pages = ['ct', 'ny', 'oh'].map((code) => shop.open(code));
    const texts: string[] = [];
    for (const page of pages) texts.push(await page.part('text', shop.making(() => page.item('article')?.content.title)));
    expect(texts).toEqual(Array(3).fill('A living wage'));
    expect(shop.made).toBe(1);
    expect(pages.map(keysOf)).toEqual(Array(3).fill(keysOf(pages[0]!)));
    // The answers are those of the page's own site, so that it hears when they change.
    expect([...pages[0]!.reads.questions].some((question) => pages[1]!.reads.questions.has(question))).toBe(false);
  });

  it('is made anew where one answer differs, and again the same where it does not', async () => {
    const shop = press();
    const pages = ['ct', 'ny', 'ct'].map((code) => shop.open(code));
    const texts: string[] = [];
    for (const page of pages) texts.push(await page.part('text', shop.making(() => page.affiliate.name)));
    expect(texts).toEqual(['Union of ct', 'Union of ny', 'Union of ct']);
    expect(shop.made).toBe(2);
  });

  it('follows from what the page asked before, which may have been handed to it', async () => {
    const shop = press();
    const texts: string[] = [];
    for (const code of ['ct', 'ny']) {
      const page = shop.open(code);
      const { name } = page.affiliate;
      texts.push(await page.part('text', shop.making(() => name)));
    }
    expect(texts).toEqual(['Union of ct', 'Union of ny']);
  });

  it('is not taken for another page, when it looked where it stands', async () => {
    const shop = press();
    const pages = [path, '/contact/', path].map((at) => shop.open('ct', [], at));
    const texts: string[] = [];
    for (const page of pages) texts.push(await page.frame('ways', shop.making(() => page.path)));
    expect(texts).toEqual([path, '/contact/', path]);
    expect(shop.made).toBe(2);
  });

  it('stands around all pages of a site, when it did not look where it stands', async () => {
    const shop = press();
    for (const at of [path, '/contact/']) {
      const page = shop.open('ct', [], at);
      expect(page.path).toBe(at);
      await page.frame('foot', shop.making(() => page.affiliate.name));
      expect(keysOf(page)).toEqual(['en affiliate name']);
    }
    expect(shop.made).toBe(1);
  });

  it('holds until the next instant that it asked about, on every page that has it', async () => {
    const shop = press();
    for (const code of ['ct', 'ny']) {
      const page = shop.open(code);
      expect(await page.part('text', shop.making(() => page.isPast('2026-11-21T18:00:00Z')))).toBe('false');
      expect(page.reads.validUntil).toBe(Date.parse('2026-11-21T18:00:00Z'));
    }
    expect(shop.made).toBe(1);
  });

  it('brings its pictures and files to every page that has it', async () => {
    const shop = press();
    for (const code of ['ct', 'ct']) {
      const page = shop.open(code);
      await page.frame('icons', shop.making(() => page.icons.small));
      expect([...page.reads.used.icons.keys()]).not.toEqual([]);
    }
    expect(shop.made).toBe(1);
  });

  it('is not kept when it can’t be made', async () => {
    const shop = press();
    const page = shop.open('ct');
    await expect(page.part('text', () => Promise.reject(new Error('The picture is torn.')))).rejects.toThrow('torn');
    expect(await page.part('text', shop.making(() => 'well'))).toBe('well');
  });

  it('waits for the one before: what that asks would be taken for its own', async () => {
    const page = press().open('ct');
    await expect(page.frame('outer', () => page.frame('inner', () => Promise.resolve('')))).rejects.toThrow('has to wait');
    expect(await page.frame('later', () => Promise.resolve('well'))).toBe('well');
  });
});
