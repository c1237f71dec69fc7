import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './testing/browser.ts';
import { serveTold, type ToldSite } from './testing/told-site.ts';

let site: ToldSite;
let browser: Browser;

const otherName = (name: string) => ({ name, state: 'me' as const, language: 'en' as const });

beforeAll(async () => {
  site = await serveTold('ct', [
    { type: 'classification', id: 'paraeducator', entry: { definition: 'Helps students learn.', otherNames: [otherName('Educational technician')] } },
    { type: 'classification', id: 'paraeducator', locale: 'es', entry: { pluralName: 'Paraeducadores', slug: 'paraeducador', definition: 'Ayuda a aprender.' } },
    { type: 'toolkit', id: 'living wage', entry: { purpose: 'A wage to live on, for every educational technician. Beware of `<b>less</b>`.', chapters: [{ title: 'Count', text: 'Count the hours.', checklists: [], strategies: [], boardPoints: null }] } },
    { type: 'article', id: 'storm', entry: { summary: 'Only in English.' } },
  ]);
  browser = await launchBrowser();
}, 200_000);

afterAll(async () => {
  await browser?.close();
  site?.stop();
});

const at = (path: string): string => site.at(path);

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(at(path));
  return page;
}

const foundIn = (page: Page): Promise<string[]> => page.locator('.search-results h3').allInnerTexts();

describe('a visitor who looks for something', () => {
  it('gets to the search from every page, types, and is told aloud how much was found', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Search' }).click();
    await page.getByRole('searchbox', { name: 'What are you looking for?' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('wage');
    await page.getByRole('status').getByText('1 page found.').waitFor();
    expect(await foundIn(page)).toEqual(['living wage']);
    await page.close();
  });

  it('is told when there is no index yet, and finds with the next letter once there is one', async () => {
    const page = await browser.newPage();
    await page.route('**/search/pagefind.js*', (route) => route.fulfill({ status: 404 }));
    await page.goto(at('/search/?q=wage'));
    await page.getByRole('status').getByText('The search is being prepared').waitFor();
    await page.unrouteAll();
    await page.getByRole('searchbox').press('End');
    await page.getByRole('searchbox').pressSequentially('s');
    await page.getByRole('status').getByText('1 page found.').waitFor();
    expect(await foundIn(page)).toEqual(['living wage']);
    await page.close();
  });

  it('finds a job by a name it has in another state, before a text that only mentions it, each under its kind', async () => {
    const page = await open('/search/?q=educational+technician');
    await page.getByText('2 pages found.').waitFor();
    expect(await foundIn(page)).toEqual(['paraeducators', 'living wage']);
    expect(await page.locator('.search-results h2').allInnerTexts()).toEqual(['OUR JOBS', 'TOOLKITS']);
    await page.close();
  });

  it('finds nothing by words that mean nothing', async () => {
    const page = await open('/search/?q=theqxzzvw');
    await page.getByRole('status').getByText(/^Nothing found/).waitFor();
    expect(await foundIn(page)).toEqual([]);
    await page.close();
  });

  it('walks through the finds with the arrow keys, goes there, and comes back to what was found', async () => {
    const page = await open('/search/');
    await page.getByRole('searchbox').pressSequentially('educational');
    await page.getByText('2 pages found.').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/classifications/paraeducator/');
    await page.goBack();
    await page.getByText('2 pages found.').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('educational');
    await page.close();
  });

  it('searches the Spanish pages in Spanish; what is not translated says so to a screen reader', async () => {
    const page = await open('/es/search/?q=aprender');
    await page.getByText('Se encontró 1 página.').waitFor();
    expect(await page.locator('.search-results a').getAttribute('href')).toBe('/es/classifications/paraeducador/');
    await page.getByRole('searchbox').fill('storm');
    await page.locator('.search-results li[lang="en"]').getByText('storm').first().waitFor();
    await page.close();
  });

  it('sees signs as signs, never as parts of the page', async () => {
    const page = await open('/search/?q=beware');
    await page.getByText('1 page found.').waitFor();
    expect(await page.locator('.search-results .card-text').innerText()).toContain('<b>less</b>');
    expect(await page.locator('.search-results b').count()).toBe(0);
    await page.close();
  });

  it('asks nobody but the site, and breaks no rule of its policy', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    await page.goto(at('/search/?q=wage'));
    await page.getByText('1 page found.').waitFor();
    expect(asked.filter((url) => !url.startsWith(at('/')))).toEqual([]);
    expect(asked.filter((url) => url.includes('wage') && !url.endsWith('?q=wage'))).toEqual([]);
    expect(said).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it.each(['light', 'dark'] as const)('meets no barrier that axe knows (%s)', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto(at('/search/?q=educational'));
    await page.getByText('2 pages found.').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await context.close();
  });

  it('finds everything by part and from A to Z without scripts, and is shown no field that does nothing', async () => {
    const page = await open('/search/', { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await page.getByText('Searching needs JavaScript').waitFor();
    await page.getByRole('link', { name: 'paraeducators' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});

it('the index is loaded by the search page only, and the policy allows compiled code there only', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(at('/toolkits/living-wage/'), { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('search'))).toEqual([]);
  expect(await page.content()).not.toContain('wasm-unsafe-eval');
  await page.close();
});
