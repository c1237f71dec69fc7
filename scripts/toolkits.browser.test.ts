import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './testing/browser.ts';
import { DemonstrationSites } from './testing/demonstration-sites.ts';
import { printedPages } from './testing/pdf.ts';

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

async function open(code: string, path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(sites.url(code, path));
  return page;
}
const foldersIn = (code: string, path: string): string[] =>
  readdirSync(join(sites.folder(code), path), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => `${path}${entry.name}/`);
const whole = '/toolkits/living-wage/';

describe('a toolkit, chapter by chapter', () => {
  it.each([['/toolkits/living-wage/', 'Count what a household needs', 'Where you work'], ['/es/toolkits/salario-digno/', 'Calcular lo que necesita un hogar', 'Donde usted trabaja']])('leads from %s through all of them', async (path, first, last) => {
    const page = await open('ct', `${path}1/`, { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(first);
    const seen = new Set<string>();
    for (let next = page.locator('a[rel=next]'); await next.count() > 0; next = page.locator('a[rel=next]')) {
      await next.click();
      seen.add(page.url());
    }
    expect(seen.size).toBe(4);
    await page.locator('.turn').getByText(last).click();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`${path}#where`);
    await page.close();
  });

  it('keeps its place when the language is switched', async () => {
    const page = await open('ct', '/toolkits/living-wage/3/');
    await page.getByRole('link', { name: 'Español' }).first().click();
    expect(new URL(page.url()).pathname).toBe('/es/toolkits/salario-digno/3/');
    await page.close();
  });

  it('is not there for a number that no chapter has', async () => {
    const page = await browser.newPage();
    expect((await page.goto(sites.url('ct', '/toolkits/living-wage/6/')))?.status()).toBe(404);
    await page.close();
  });
});

describe('a checklist', () => {
  it('keeps its ticks on the device, on the chapter’s page and on the toolkit’s, until they are cleared', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(sites.url('ct', `${whole}1/`));
    await page.getByLabel('We chose three households and can say why.').check();
    await page.goto(sites.url('ct', whole));
    expect(await page.getByLabel('We chose three households and can say why.').isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
    await page.getByRole('button', { name: 'Clear the ticks' }).first().click();
    await page.reload();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it('keeps what was ticked on another page in the meantime', async () => {
    const context = await browser.newContext();
    const [first, second] = [await context.newPage(), await context.newPage()];
    await first.goto(sites.url('ct', `${whole}1/`));
    await second.goto(sites.url('ct', whole));
    await second.getByLabel('We chose three households and can say why.').check();
    await first.getByLabel('We printed the living-wage page for our county, with its date.').check();
    await second.reload();
    expect(await second.getByRole('checkbox', { checked: true }).count()).toBe(2);
    await context.close();
  });

  it('is a list with squares to print without scripts, and offers nothing that does not work', async () => {
    const page = await open('ct', `${whole}1/`, { javaScriptEnabled: false });
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByText('We chose three households and can say why.').first().isVisible()).toBe(true);
    await page.close();
  });

  it('takes as much room with the script as without', async () => {
    const heights = await Promise.all([true, false].map(async (javaScriptEnabled) => {
      const page = await open('ct', `${whole}1/`, { javaScriptEnabled, viewport: { width: 1280, height: 900 } });
      const height = await page.locator('.checklist').first().evaluate((list) => list.getBoundingClientRect().height);
      await page.close();
      return Math.round(height);
    }));
    expect(heights[0]).toBe(heights[1]);
  });
});

describe('“where you work”', () => {
  it('shows the site’s own state first and open, with its districts', async () => {
    const page = await open('ct', whole, { javaScriptEnabled: false });
    const places = page.locator('.where > details');
    expect(await places.first().locator('> summary').textContent()).toBe('Connecticut');
    expect(await places.first().getByText('put their starting wages side by side', { exact: false }).isVisible()).toBe(true);
    expect(await places.nth(1).evaluate((state: HTMLDetailsElement) => state.open)).toBe(false);
    await page.close();
  });

  it('lets a visitor of the national site choose a state, then a district, without scripts', async () => {
    const page = await open('us', whole, { javaScriptEnabled: false });
    const place = page.locator('#where-ct');
    await place.locator('> summary').click();
    await place.getByText('New Haven', { exact: true }).click();
    expect(await page.getByText('Tutors here are paid by the hour', { exact: false }).isVisible()).toBe(true);
    await page.close();
  });
});

it('gives all files in one ZIP, of the size that it says', async () => {
  const page = await open('ct', whole);
  const link = page.getByRole('link', { name: /All files in one \(ZIP/ });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toMatch(/living-wage\.zip$/);
  await page.close();
});

it('prints each chapter from the top of a page, with nothing that can only be tapped', async () => {
  const page = await open('ct', whole);
  await page.emulateMedia({ media: 'print' });
  for (const name of ['Save', 'Copy the link']) expect(await page.getByRole('button', { name }).isVisible()).toBe(false);
  expect(await page.getByText('This chapter on a page of its own').first().isVisible()).toBe(false);
  expect(await printedPages(page)).toBeGreaterThanOrEqual(6);
  await page.close();
});

it('prints each chapter on one sheet, with its checklists and what to do', async () => {
  // Letter without its margins: 184 by 247 mm at 96 pixels to the inch.
  const page = await browser.newPage({ viewport: { width: 695, height: 934 } });
  await page.emulateMedia({ media: 'print' });
  const heights: Record<string, number[]> = {};
  for (const path of foldersIn('us', '/toolkits/').concat(foldersIn('us', '/es/toolkits/'))) {
    await page.goto(sites.url('us', path));
    heights[path] = await page.locator('.chapter').evaluateAll((chapters) => chapters.map((chapter) => Math.round(chapter.getBoundingClientRect().height)));
  }
  expect(Object.values(heights).flat().length).toBe(30);
  expect(Object.entries(heights).filter(([, all]) => all.some((height) => height > 934))).toEqual([]);
  await page.close();
});
