import { describe, expect, it } from 'vitest';
import { cut, type OwnWord } from './blanks.ts';
import { PageContent } from './page-content.ts';
import { Parts, type Template } from './parts.ts';
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
    for (const page of pages) texts.push(page.filled(await page.frame('ways', shop.making(() => page.path))));
    expect(texts).toEqual([path, '/contact/', path]);
    expect(shop.made).toBe(2);
  });

  it('stands around all pages of a site, when it did not look where it stands', async () => {
    const shop = press();
    for (const at of [path, '/contact/']) {
      const page = shop.open('ct', [], at);
      expect(page.path).toBe(at);
      page.filled(await page.frame('foot', shop.making(() => page.affiliate.name)));
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
      page.filled(await page.frame('icons', shop.making(() => page.icons.small)));
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
    expect(page.filled(await page.frame('later', () => Promise.resolve('well')))).toBe('well');
  });
});

describe('a whole page', () => {
  const nameWord: OwnWord = { name: 'name', write: ({ affiliate }, sign) => affiliate.name + sign };
  const template = (page: PageContent, text: string): Template => {
    const { pieces, names } = cut(text, page.reads.blanks);
    return { pieces: pieces.map((piece) => Buffer.from(piece)), names, links: [], ids: [] };
  };
  /** Makes the page as the theme would, and puts it together. */
  async function show(page: PageContent, make: () => Promise<string>): Promise<string> {
    const { template: { pieces }, own } = await page.template(async () => template(page, await make()));
    return pieces.map((piece, index) => piece.toString() + (own[index] ?? '')).join('');
  }

  it('is made once for all sites that answer the same, and each puts in its own words and hears when they change', async () => {
    const shop = press();
    const texts: string[] = [];
    for (const code of ['ct', 'ny']) {
      const page = shop.open(code);
      texts.push(await show(page, shop.making(() => `${page.item('article')?.content.title}, says ${page.own(nameWord, '!')}`)));
      expect(keysOf(page)).toEqual(['en affiliate name', 'en page /articles/national/']);
    }
    expect(texts).toEqual(['A living wage, says Union of ct!', 'A living wage, says Union of ny!']);
    expect(shop.made).toBe(1);
  });

  it('is made anew for a site that lacks a part around it, and from then on shared again', async () => {
    const shop = press();
    const texts: string[] = [];
    for (const code of ['ct', 'ny', 'ct', 'ny']) {
      const page = shop.open(code);
      texts.push(await show(page, async () => `Text. ${await page.frame('foot', shop.making(() => page.affiliate.name))}`));
    }
    expect(texts).toEqual(['Text. Union of ct', 'Text. Union of ny', 'Text. Union of ct', 'Text. Union of ny']);
    // Its foot alone, once for each.
    expect(shop.made).toBe(2);
  });

  it('has its site’s own words also in a part around it, and in one that was made for another site', async () => {
    const shop = press();
    for (const code of ['ct', 'ny']) {
      const page = shop.open(code);
      const text = await show(page, async () => (await page.part('text', shop.making(() => `By ${page.own(nameWord)}.`))) + (await page.frame('foot', shop.making(() => `(${page.own(nameWord)})`))));
      expect(text).toBe(`By Union of ${code}.(Union of ${code})`);
    }
    expect(shop.made).toBe(2);
  });

  it('leaves alone what only looks like a blank', async () => {
    const page = press().open('ct');
    const typed = '\u0086name \u0087 \u0086\u0087 \u0086 \u0087';
    expect(await show(page, () => Promise.resolve(`${typed}${page.own(nameWord, '.')}`))).toBe(`${typed}Union of ct.`);
  });

  it('is not kept when it can’t be made', async () => {
    const page = press().open('ct');
    await expect(show(page, () => Promise.reject(new Error('The picture is torn.')))).rejects.toThrow('torn');
    expect(await show(page, () => Promise.resolve('well'))).toBe('well');
  });
});
