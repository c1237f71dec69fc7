import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DemonstrationSites } from './testing/demonstration-sites.ts';
import { kindsOfPages } from './testing/kinds-of-pages.ts';
import { launchOldestBrowser } from './testing/oldest-browser.ts';
import { serveTold, type ToldSite } from './testing/told-site.ts';

const sites = new DemonstrationSites();
let told: ToldSite;
let browser: Browser;

beforeAll(async () => {
  await sites.start(['ct']);
  told = await serveTold('ct', [{ type: 'resource', id: 'worksheet', entry: { summary: 'Count the hours.' } }]);
  browser = await launchOldestBrowser();
}, 400_000);
afterAll(async () => {
  await browser?.close();
  told?.stop();
  await sites.stop();
});

/** A page, and what the browser complained about. */
async function open(address: string, width = 360): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 740 } });
  const complaints: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, complaints };
}

describe('in Chromium 119', () => {
  it('we test with that version', () => expect(browser.version()).toMatch(/^119\./));

  it.each(kindsOfPages)('%s has its looks, fits a narrow phone and breaks nothing', async (path) => {
    const { page, complaints } = await open(sites.url('ct', path), 320);
    expect(complaints).toEqual([]);
    const seen = await page.evaluate(() => ({
      paper: getComputedStyle(document.documentElement).backgroundColor,
      fonts: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      width: document.documentElement.scrollWidth,
    }));
    expect(seen.fonts).toEqual(expect.arrayContaining(['Shout', 'Talk']));
    expect(seen.paper).not.toBe('rgba(0, 0, 0, 0)');
    expect(seen.width).toBeLessThanOrEqual(320);
    await page.close();
  });

  it('the lines of a forme fill the measure and stay in it', async () => {
    const { page } = await open(sites.url('ct', '/toolkits/living-wage/'), 1280);
    const { lines, measure } = await page.locator('.forme').first().evaluate((forme) => ({
      measure: forme.getBoundingClientRect().width,
      lines: [...forme.children].map((line) => { const range = document.createRange(); range.selectNodeContents(line); return range.getBoundingClientRect().width; }),
    }));
    expect(lines.length).toBeGreaterThan(0);
    // Their ink does; a box has the white behind its last letter, too.
    expect(Math.max(...lines)).toBeLessThanOrEqual(measure * 1.02);
    expect(Math.max(...lines)).toBeGreaterThan(measure * 0.9);
    await page.close();
  });

  it('the dark colors are there for those who asked for them', async () => {
    const { page } = await open(sites.url('ct', '/'));
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).not.toBe(light);
    await page.close();
  });

  it('the menu opens, an explained word opens its note and Escape closes it', async () => {
    const { page } = await open(sites.url('ct', '/classifications/paraeducator/'));
    await page.locator('header summary').click();
    expect(await page.locator('header nav').getByRole('link', { name: 'Toolkits' }).isVisible()).toBe(true);
    await page.locator('header summary').click();
    const note = page.locator('[popover]').first();
    await page.locator(`[popovertarget="${await note.getAttribute('id')}"]`).first().click();
    expect(await note.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
    await page.close();
  });

  it('the career pathway becomes a stepper', async () => {
    const { page, complaints } = await open(sites.url('ct', '/classifications/paraeducator/'));
    await page.locator('astro-island').scrollIntoViewIfNeeded();
    await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
    expect(await page.locator('astro-island button').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('a page is saved and listed', async () => {
    const { page } = await open(sites.url('ct', '/articles/what-a-paraeducator-does/'));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.goto(sites.url('ct', '/saved/'));
    expect(await page.locator('.saved a').count()).toBe(1);
    await page.close();
  });

  it('the search finds', async () => {
    const { page, complaints } = await open(told.at('/search/?q=hours'));
    await page.getByText('1 page found.').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
