import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './testing/browser.ts';
import { DemonstrationSites } from './testing/demonstration-sites.ts';
import { layoutShift, watchLayoutShift } from './testing/layout-shift.ts';

const sites = new DemonstrationSites();
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  await sites.start(['ct']);
  browser = await launchBrowser();
  context = await browser.newContext();
});
afterAll(async () => {
  await browser?.close();
  await sites.stop();
});

const article = '/articles/credit-where-it-is-due/';

describe('what a visitor saves', () => {
  it('stays, also what another tab saved while the list stood open', async () => {
    const own = await browser.newContext();
    const save = async (path: string): Promise<void> => {
      const page = await own.newPage();
      await page.goto(sites.url('ct', path));
      await page.getByRole('button', { name: 'Save' }).click();
      await page.close();
    };
    await save(article);
    const list = await own.newPage();
    await list.goto(sites.url('ct', '/saved/'));
    await save('/articles/breakfast-that-children-eat/');
    await list.getByRole('button', { name: 'Take it off: Credit where it is due' }).click();
    expect(await list.locator('.saved li a').allTextContents()).toEqual(['Breakfast that children eat']);
    await own.close();
  });

  it('is listed on the device, in both languages, until it is taken off', async () => {
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error') refused.push(message.text()); });
    await page.goto(sites.url('ct', article));
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'What you saved' }).click();
    expect(await page.getByRole('main').getByRole('link', { name: 'Credit where it is due' }).getAttribute('href')).toBe(article);
    await page.getByRole('link', { name: 'Español' }).first().click();
    expect(new URL(page.url()).pathname).toBe('/es/saved/');
    await page.getByRole('button', { name: 'Quitar: Credit where it is due' }).click();
    expect(await page.getByText('Todavía no ha guardado nada', { exact: false }).isVisible()).toBe(true);
    await page.goto(sites.url('ct', article));
    expect(await page.getByRole('button', { name: 'Save', exact: true }).isVisible()).toBe(true);
    // The content policy let all of it through, and nobody else heard of it.
    expect(refused).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await page.close();
  });

  it('can’t lead elsewhere, whatever is in the device’s memory', async () => {
    const page = await context.newPage();
    await page.goto(sites.url('ct', '/saved/'));
    const evil = { path: '/evil.example/', title: '<img src=x onerror=alert(1)>', label: 'x', lang: 'en' };
    await page.evaluate((pages) => localStorage.setItem('/ saved', JSON.stringify(pages)), [evil, { ...evil, path: 'articles/' }, 17]);
    await page.reload();
    const links = page.locator('.saved a');
    expect(await links.count()).toBe(1);
    expect(await links.first().getAttribute('href')).toBe('/articles/');
    expect(await page.locator('.saved img').count()).toBe(0);
    await page.getByRole('button', { name: 'Clear the list' }).click();
    await page.close();
  });

  it.each([[0, 320], [0, 1440], [3, 320], [40, 1440]])('comes into the page without moving anything: %i pages, %i pixels wide', async (count, width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await watchLayoutShift(page);
    const pages = Array.from({ length: count }, (_, index) => ({ path: `articles/${index}/`, title: `A title that is long enough for two lines ${index}`, label: 'Story', lang: 'en' }));
    await page.addInitScript((saved) => localStorage.setItem('/ saved', JSON.stringify(saved)), pages);
    // The script is late, as on a slow line: what it changes was seen before.
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => { setTimeout(resolve, 500); });
      await route.continue();
    });
    await page.goto(sites.url('ct', '/saved/'), { waitUntil: 'networkidle' });
    expect(await page.locator('.saved li').count()).toBe(count);
    expect(await layoutShift(page)).toBe(0);
    await page.close();
  });

  it('is not called impossible while the script is on its way, only when it never comes', async () => {
    const page = await browser.newPage();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(sites.url('ct', '/saved/'));
    const without = page.getByText('Saving needs JavaScript', { exact: false });
    expect(await without.isVisible()).toBe(false);
    await without.waitFor();
    await page.close();
  });

  it('has other ways where scripts are off', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(sites.url('ct', '/saved/'));
    expect(await page.getByText('Saving needs JavaScript', { exact: false }).isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.goto(sites.url('ct', article));
    expect(await page.locator('.tools button:visible').count()).toBe(0);
    await page.close();
  });

  it('is not offered where the browser keeps nothing', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('No', 'SecurityError'); } }));
    await page.goto(sites.url('ct', article));
    await page.getByRole('button', { name: 'Print' }).waitFor();
    expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0);
    await page.close();
  });
});

describe('the tools of a page', () => {
  it('copy its address', async () => {
    const own = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await own.newPage();
    await page.goto(sites.url('ct', `${article}#text`));
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.getByRole('status').getByText('The link is copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sites.url('ct', article));
    await own.close();
  });

  it('share it by the device’s own means, only where it has them', async () => {
    const without = await browser.newPage();
    await without.goto(sites.url('ct', article));
    await without.getByRole('button', { name: 'Print' }).waitFor();
    expect(await without.getByRole('button', { name: 'Share' }).count()).toBe(await without.evaluate(() => Number('share' in navigator)));
    await without.close();
    const page = await browser.newPage();
    await page.addInitScript(() => Object.assign(navigator, { share: async (what: ShareData) => { document.title = `shared ${what.url}`; } }));
    await page.goto(sites.url('ct', article));
    await page.getByRole('button', { name: 'Share' }).click();
    expect(await page.title()).toBe(`shared ${sites.url('ct', article)}`);
    await page.close();
  });

  it('come in one script of at most 4 KB', () => {
    const html = readFileSync(join(sites.folder('ct'), article, 'index.html'), 'utf8');
    const scripts = [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, address]) => address!);
    expect(scripts).toHaveLength(1);
    expect(html).not.toMatch(/<script(?![^>]*(src=|type="application\/ld\+json"))/);
    expect(readdirSync(join(sites.folder('ct'), '_astro')).length).toBeGreaterThan(0);
    expect(gzipSync(readFileSync(join(sites.folder('ct'), scripts[0]!))).length).toBeLessThanOrEqual(4096);
  });
});
