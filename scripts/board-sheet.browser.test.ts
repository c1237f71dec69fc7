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
  await sites.start(['ct']);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await sites.stop();
});

const foldersIn = (path: string): string[] => readdirSync(join(sites.folder('ct'), path), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => `${path}${entry.name}/`);

/** Every page that has a sheet: articles, roles, chapters, in both languages. */
function paths(): string[] {
  const languages = ['/', '/es/'];
  const items = languages.flatMap((home) => [...foldersIn(`${home}articles/`), ...foldersIn(`${home}classifications/`)]).filter((path) => !path.endsWith('/page/'));
  return [...items, ...languages.flatMap((home) => foldersIn(`${home}toolkits/`)).flatMap(foldersIn)];
}

async function openSheet(page: Page, path: string): Promise<void> {
  await page.goto(sites.url('ct', `${path}#board`));
  await page.locator('.board-sheet').waitFor();
}

describe('the sheet for the board', () => {
  it('has room for its whole text on one page, for every article, role and chapter', async () => {
    // As wide as Letter without its margins: 184 mm at 96 pixels to the inch.
    const page = await browser.newPage({ viewport: { width: 695, height: 934 } });
    await page.emulateMedia({ media: 'print' });
    const cut: string[] = [];
    for (const path of paths()) {
      await openSheet(page, path);
      const over = await page.locator('.board-sheet').evaluate((sheet) => Math.max(sheet.scrollHeight - sheet.clientHeight, sheet.scrollWidth - sheet.clientWidth));
      if (over > 1) cut.push(`${path} by ${over}`);
    }
    expect(cut).toEqual([]);
    expect(paths().length).toBeGreaterThan(100);
    await page.close();
  }, 180_000);

  it.each(['/articles/what-a-paraeducator-does/', '/es/classifications/asistente-educativo/', '/toolkits/living-wage/4/', '/articles/osha-page-for-workers/'])('prints on one page: %s', async (path) => {
    const page = await browser.newPage();
    await openSheet(page, path);
    expect(await printedPages(page)).toBe(1);
    await page.close();
  });

  it('opens from the page without scripts, names its address and the people to call, and leads back', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(sites.url('ct', '/articles/credit-where-it-is-due/'));
    expect(await page.locator('.board').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'One sheet for the board' }).click();
    const sheet = page.getByRole('region', { name: 'One sheet for the board' });
    expect(await sheet.getByRole('img').getAttribute('aria-label')).toBe('QR: https://ct.example.org/articles/credit-where-it-is-due/');
    expect(await sheet.textContent()).toContain('(860) 555-0152');
    expect(await sheet.getByRole('listitem').count()).toBeLessThanOrEqual(5);
    await page.getByRole('link', { name: 'Back to the whole text' }).click();
    expect(await page.locator('.board').isVisible()).toBe(false);
    await page.close();
  });
});

it('the sheet has the points that an editor wrote for it, in each language', async () => {
  const page = await browser.newPage();
  for (const [path, words] of [['/classifications/paraeducator/', 'ask before you move her'], ['/es/classifications/asistente-educativo/', 'pregunte antes de cambiarle de puesto']] as const) {
    await openSheet(page, path);
    expect(await page.locator('.board-points li').count()).toBe(5);
    expect(await page.locator('.board-points li').last().textContent()).toContain(words);
  }
  await page.close();
});

it('an infographic prints on one sheet', async () => {
  const page = await browser.newPage({ viewport: { width: 695, height: 934 } });
  await page.goto(sites.url('ct', '/articles/what-a-paraeducator-does/'));
  await page.emulateMedia({ media: 'print' });
  // Letter without its margins is 247 mm high.
  expect(await page.locator('.infographic').evaluate((part) => part.getBoundingClientRect().height)).toBeLessThanOrEqual(934);
  await page.close();
});
