import { PAYLOADS } from '@broadside/shared/markdown/testing';
import type { Told } from '@broadside/site/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './testing/browser.ts';
import { serveTold, type ToldSite } from './testing/told-site.ts';

const cut = (text: string, most: number): string => text.slice(0, most);
const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
const arabic = 'كل عامل في المدرسة يستحق أجرا عادلا';
const emoji = '👩🏽‍🏫 👨‍👩‍👧‍👦 🏳️‍🌈 é ﷽';
const address = 'https://x.test/"onmouseover="alert(1)"><img/src=x/onerror=alert(1)>';

const picture = (words: string) => ({
  image: { id: 'p'.repeat(24), sha256: 'a'.repeat(64), name: `${words}.png`, mime: 'image/png', size: 1, width: 800, height: 600, alt: words, caption: words, focalPoint: null },
  alt: cut(words, 60), decorative: false, caption: cut(words, 60), credit: cut(words, 60), peopleShown: null, permission: null, permissionUntil: null,
});

/** A page with every kind of block, and the same words in each of its places. */
const everyBlock = (words: string) => [
  { __component: 'blocks.text', body: words },
  { __component: 'blocks.lead', kicker: cut(words, 60), title: cut(words, 60), text: cut(words, 60), points: words, link: { words: cut(words, 60), address }, picture: picture(words) },
  { __component: 'blocks.quick-links', links: [{ words: cut(words, 40), hint: cut(words, 60), address }] },
  { __component: 'blocks.cards', title: cut(words, 60), cards: [{ title: cut(words, 60), text: cut(words, 60), link: { words: cut(words, 60), address }, picture: picture(words) }] },
  { __component: 'blocks.infographic', title: cut(words, 60), groups: [{ title: cut(words, 60), duties: words }], facts: [], abbreviations: [], sources: words },
  { __component: 'blocks.quote', text: cut(words, 60), person: cut(words, 60), role: cut(words, 60) },
  { __component: 'blocks.people', title: null, people: [{ name: cut(words, 60), role: cut(words, 60), text: cut(words, 60), picture: picture(words) }] },
  { __component: 'blocks.image', picture: picture(words) },
  { __component: 'blocks.gallery', title: cut(words, 60), pictures: [picture(words), picture(words)] },
  { __component: 'blocks.callout', kind: 'warning', title: cut(words, 60), text: words },
  { __component: 'blocks.steps', title: cut(words, 60), steps: [{ title: cut(words, 60), text: words }] },
  { __component: 'blocks.accordion', title: cut(words, 60), sections: [{ title: cut(words, 60), text: words }] },
  { __component: 'blocks.call-to-action', title: cut(words, 60), text: cut(words, 60), link: { words: cut(words, 60), address } },
  { __component: 'blocks.video', title: cut(words, 60), address, poster: picture(words), transcript: words },
  { __component: 'blocks.map', title: cut(words, 60), place: cut(words, 60), address },
  { __component: 'blocks.jobs', title: cut(words, 60), categories: [{ title: cut(words, 60), text: cut(words, 60), link: { words: cut(words, 60), address } }] },
  { __component: 'blocks.chart', title: cut(words, 60), kind: 'bar', unit: cut(words, 40), says: cut(words, 60), rows: [{ label: cut(words, 60), value: 3 }], source: cut(words, 60), address, asOf: '2026-01-01', expires: null, facts: [] },
];

const article = (id: string, words: string): Told => ({ type: 'article', id, entry: {
  title: cut(words, 60), summary: cut(words, 60), series: cut(words, 60), section: cut(words, 60), cover: picture(words),
  corrections: [{ date: '2026-11-02', text: cut(words, 60) }], body: [{ __component: 'blocks.text', body: words }], outwardLink: { words: cut(words, 60), address },
} as never });
const page = (id: string, words: string): Told => ({ type: 'page', id, entry: { title: cut(words, 60), summary: cut(words, 60), cover: picture(words), blocks: everyBlock(words) } as never });

/** Without the signs that the model itself refuses. */
const attacks = PAYLOADS.map((payload) => payload.replaceAll('\u0001', ''));
const hostile: Told[] = attacks.flatMap((payload, index) => [article(`attack ${index}`, payload), page(`all ${index}`, payload)]);
const strange = { long: longWord, arabic, emoji, mixed: `${arabic} ${longWord} ${emoji}` };
const emptyBlocks = [
  { __component: 'blocks.facts', title: 'Heading without figures', facts: [] }, { __component: 'blocks.gallery', title: 'Heading without pictures', pictures: [{ ...picture('x'), image: null }] },
  { __component: 'blocks.image', picture: { ...picture('x'), image: null } }, { __component: 'blocks.item-list', title: null, of: 'event', rule: 'latest', topic: null, role: null, count: 5, moreWords: null },
  { __component: 'blocks.introduction', title: null }, { __component: 'blocks.contact', title: null },
];

let site: ToldSite;
let browser: Browser;
beforeAll(async () => {
  site = await serveTold('ct', [
    ...hostile,
    ...Object.entries(strange).flatMap(([id, words]) => [article(id, words), page(`page ${id}`, words)]),
    { type: 'page', id: 'nothing', entry: { blocks: emptyBlocks } as never },
    ...Array.from({ length: 1000 }, (_, index): Told => ({ type: 'term', id: `term ${String(index).padStart(4, '0')}`, entry: { title: `Word ${index}`, meaning: 'One of a thousand.' } })),
  ]);
  browser = await launchBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  site?.stop();
});

/** What of a page could run, or lead to something that runs, beside the theme's own scripts. */
const dangers = (): string[] => Array.from(document.querySelectorAll('*')).flatMap((element) => [
  ...(Array.from(element.attributes).filter(({ name, value }) => /^on/i.test(name) || name === 'style' || name === 'srcdoc' || (/^(href|src|action|formaction|xlink:href)$/i.test(name) && /^\W*(javascript|data|vbscript):/i.test(value)))
    .map(({ name, value }) => `${element.tagName} ${name}=${value}`)),
  ...(/^(iframe|object|embed|base|math|frame|audio|noscript)$/i.test(element.tagName) ? [element.tagName] : []),
  ...(element.tagName === 'SCRIPT' && !(element as HTMLScriptElement).src && !/^(application\/ld\+json|)$/.test((element as HTMLScriptElement).type) ? ['SCRIPT'] : []),
]);

async function look(paths: string[], width = 1280): Promise<{ path: string; found: string[]; wide: number }[]> {
  // Without the page's policy: what is not written in the first place need not be stopped.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 800 } });
  await context.route((url) => !url.host.startsWith('ct.localhost'), (route) => route.abort());
  const tab: Page = await context.newPage();
  const ran: string[] = [];
  tab.on('dialog', (dialog) => {
    ran.push(`${tab.url()} ran ${dialog.message()}`);
    void dialog.dismiss();
  });
  const seen = [];
  for (const path of paths) {
    await tab.goto(site.at(path), { waitUntil: width < 1000 ? 'load' : 'domcontentloaded' });
    seen.push({ path, found: await tab.evaluate(dangers), wide: await tab.evaluate(() => document.documentElement.scrollWidth) });
  }
  await context.close();
  expect(ran).toEqual([]);
  return seen;
}

describe('what an editor writes in a title, caption, credit, link or block', () => {
  it.each(['article', 'page'] as const)('never runs and never becomes more than words, on its %s', async (type) => {
    const paths = hostile.filter((told) => told.type === type).map(({ id }) => (type === 'article' ? `/articles/${id.replace(' ', '-')}/` : `/${id.replace(' ', '-')}/`));
    expect((await look(paths)).filter(({ found }) => found.length)).toEqual([]);
  }, 180_000);

  it('nor in the lists that show it, nor in Spanish', async () => {
    expect((await look(['/', '/articles/', '/articles/page/2/', '/search/', '/es/articles/', '/es/articles/attack-0/', '/es/all-3/'])).filter(({ found }) => found.length)).toEqual([]);
  });
});

describe('on a small phone', () => {
  it.each(Object.keys(strange))('words that are %s stay inside the sheet', async (id) => {
    const seen = await look([`/articles/${id}/`, `/page-${id}/`, `/es/page-${id}/`], 320);
    expect(seen.filter(({ wide }) => wide > 320).map(({ path }) => path)).toEqual([]);
  });

  it('blocks without content leave no heading behind, and the page stands', async () => {
    expect((await look(['/nothing/'], 320)).map(({ wide }) => wide)).toEqual([320]);
    const tab = await browser.newPage();
    await tab.goto(site.at('/nothing/'));
    expect(await tab.getByText('Heading without').count()).toBe(0);
    await tab.close();
  });

  it('a thousand words stand in the glossary, each once', async () => {
    const tab = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await tab.goto(site.at('/glossary/'));
    expect(await tab.getByText('One of a thousand.').count()).toBe(1000);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await tab.close();
  });
});
