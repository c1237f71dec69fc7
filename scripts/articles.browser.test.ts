import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './testing/browser.ts';
import { DemonstrationSites } from './testing/demonstration-sites.ts';

const sites = new DemonstrationSites();
let browser: Browser;

beforeAll(async () => {
  await sites.start(['us', 'ct']);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await sites.stop();
});

async function open(path: string, code = 'us'): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(sites.url(code, path));
  return page;
}
const headOf = (page: Page): Promise<string> => page.locator('.article-head').innerText();

describe('an article', () => {
  it('says its series, section and kind, who wrote it, when, and how long it takes to read', async () => {
    const page = await open('/articles/what-a-paraeducator-does/');
    expect((await headOf(page)).replace(/\s+/g, ' ')).toMatch(/special report.*classroom support.*explainer.*What a paraeducator does.*By Linh Tran.*November 10, 2026.*4 minutes to read/i);
    await page.close();
  });

  it.each([['/articles/credit-where-it-is-due/', 'Opinion'], ['/es/articles/three-minutes-at-the-school-board/', 'Discurso']])('says its kind once, also where its section has the same name: %s', async (path, kind) => {
    const page = await open(path);
    expect((await page.locator('.article-head > .label').textContent())!.trim()).toBe(kind);
    await page.close();
  });

  it('says what was corrected, and when', async () => {
    const page = await open('/articles/breakfast-that-children-eat/');
    expect(await page.locator('.corrections').innerText()).toMatch(/Corrected on October 15, 2026: An earlier version/);
    await page.close();
  });

  it('says who paid, before the text', async () => {
    const page = await open('/articles/before-the-new-tablets-arrive/');
    expect(await page.locator('.article-head .sponsor p').count()).toBe(2);
    await page.close();
  });

  it('leads on with picture, credit, kind, summary and reading time', async () => {
    const page = await open('/articles/credit-where-it-is-due/');
    const [first] = await page.locator('.after .piece').all();
    expect(await first!.locator('img').count()).toBe(1);
    expect((await first!.innerText()).replace(/\s+/g, ' ')).toMatch(/Woodcut: our press .+ minutes? to read$/i);
    await page.close();
  });

  it('may be a headline, a paragraph, a picture and one way out, named for where it leads', async () => {
    const page = await open('/articles/osha-page-for-workers/');
    expect(await page.locator('.item-own a').count()).toBe(1);
    expect(await page.locator('.outward').textContent()).toMatch(/See the list of state plans at osha\.gov\s*on osha\.gov/);
    await page.close();
  });
});

describe('an action', () => {
  it('says until when, and asks for what it is for', async () => {
    const page = await open('/actions/one-nurse-in-every-building/');
    expect(await page.locator('.until').innerText()).toMatch(/^Open until .*2027/);
    await page.close();
  });
});

describe('an action after its deadline', () => {
  const later = new DemonstrationSites();
  afterAll(() => later.stop());

  it('says what came of it, and asks for nothing more', async () => {
    await later.start(['us'], '2027-06-01T12:00:00.000Z');
    const page = await browser.newPage();
    await page.goto(later.url('us', '/actions/one-nurse-in-every-building/'));
    expect(await page.locator('.over').innerText()).toMatch(/^This is over\. .{20}/);
    expect(await page.locator('.outward').count()).toBe(0);
    await page.close();
  });
});

it('is printed with all its pictures, also by somebody who has not scrolled to them', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  // The dialog that asks for a printer is no part of the page.
  await page.addInitScript(() => {
    window.print = () => { document.title = [...document.images].map((picture) => (picture.complete && picture.naturalWidth > 0 ? 'seen' : 'blank')).join(' '); };
  });
  // Slower than the hand that taps.
  await page.route('**/media/**', async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    await route.continue();
  });
  await page.goto(sites.url('us', '/articles/breakfast-that-children-eat/'), { waitUntil: 'domcontentloaded' });
  await page.getByRole('button', { name: 'Print' }).click();
  await page.waitForFunction(() => /seen|blank/.test(document.title));
  const pictures = (await page.title()).split(' ');
  expect(pictures.length).toBeGreaterThan(7);
  expect(new Set(pictures)).toEqual(new Set(['seen']));
  await page.close();
});

it('is printed without a picture that never comes', async () => {
  const page = await browser.newPage();
  await page.addInitScript(() => { window.print = () => { document.title = 'printed'; }; });
  await page.route('**/media/**', () => new Promise(() => {}));
  await page.goto(sites.url('us', '/articles/breakfast-that-children-eat/'), { waitUntil: 'domcontentloaded' });
  await page.getByRole('button', { name: 'Print' }).click();
  await expect.poll(() => page.title(), { timeout: 20_000 }).toBe('printed');
  await page.close();
});

describe('a page that is not translated', () => {
  /** The language that a screen reader speaks a part in. */
  const spoken = (page: Page, part: string): Promise<string[]> =>
    page.locator(part).evaluateAll((all) => [...new Set(all.map((one) => one.closest('[lang]')!.getAttribute('lang')!))]);

  it('speaks each part in its own language: English words, Spanish figures and labels', async () => {
    const page = await open('/es/articles/one-nurse-three-buildings/');
    expect(await spoken(page, '.item-own .prose')).toEqual(['en']);
    expect(await spoken(page, 'main .fact-value')).toEqual(['es']);
    expect(await spoken(page, '.after .label')).toEqual(['es']);
    await page.close();
  });

  it('has the title of a resource in English, its kind and its button in Spanish', async () => {
    const page = await open('/es/resources/grievance-fact-sheet/');
    expect(await spoken(page, 'h1')).toEqual(['en']);
    expect(await spoken(page, '.page-head .standfirst')).toEqual(['en']);
    expect(await spoken(page, '.page-head .label')).toEqual(['es']);
    expect(await spoken(page, '.page-head .outward')).toEqual(['es']);
    await page.close();
  });
});
