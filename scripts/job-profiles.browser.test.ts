import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentTypes } from '@broadside/shared/content';
import { loadDemonstration } from './demonstration/load.ts';
import { launchBrowser } from './testing/browser.ts';
import { DemonstrationSites } from './testing/demonstration-sites.ts';

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

/** What a profile says of itself to others, and its relations, whose words stand elsewhere. */
const elsewhere = new Set(['slug', 'parent', 'owner', 'applicability', 'publishOn', 'expireOn', 'topics', 'statistics', 'jargon', 'title', 'translation', 'withdrawn']);

/** Some words of a field: the first text that is found in it. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.split('\n')[0]!.replace(/[*_]|\[|\]\([^)]*\)/g, '').trim();
  if (Array.isArray(value)) return wordsOf(value[0]);
  if (typeof value === 'object' && value !== null) return wordsOf(Object.values(value).find((part) => typeof part === 'string' && part.length > 3));
  return null;
}

describe('the profile of a job', () => {
  it('shows every field of the content model', async () => {
    const { translations } = loadDemonstration().find(({ type, key }) => type === 'classification' && key === 'paraeducator')!;
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(sites.url('ct', '/classifications/paraeducator/'));
    const shown = (await page.locator('main').textContent())!.replace(/\s+/g, ' ');
    const fields = Object.keys(contentTypes.classification.shape).filter((field) => !elsewhere.has(field) && field !== 'cover');
    const missing = fields.filter((field) => {
      const words = wordsOf(translations.en![field]);
      return words === null || !shown.includes(words.replace(/\s+/g, ' ').slice(0, 40));
    });
    expect(missing).toEqual([]);
    expect(await page.locator('#jargon, #figures').count()).toBe(2);
    expect(await page.getByText('This person is invented', { exact: false }).isVisible()).toBe(true);
    await page.close();
  });

  it('explains a word of the trade where it stands, without scripts, and closes again with Escape', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(sites.url('ct', '/classifications/paraeducator/'));
    await page.getByRole('button', { name: 'IEP', exact: true }).first().click();
    const note = page.locator('.note:popover-open');
    expect(await note.textContent()).toContain('Individualized Education Program');
    await page.keyboard.press('Escape');
    expect(await note.count()).toBe(0);
    await page.close();
  });

  it('unfolds its career pathway without scripts, and walks it step by step with them', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(sites.url('ct', '/classifications/paraeducator/'));
    const second = plain.locator('.pathway details').nth(1);
    await second.locator('summary').click();
    expect(await second.getByText('Why it matters:').isVisible()).toBe(true);
    expect(await plain.locator('.pathway button').count()).toBe(0);
    await plain.close();
    const page = await browser.newPage();
    await page.goto(sites.url('ct', '/classifications/paraeducator/'));
    await page.locator('.pathway').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Next step' }).click();
    expect(await page.locator('.pathway [aria-current=step]').getByText('Step 2 of', { exact: false }).isVisible()).toBe(true);
    await page.close();
  });
});

it('the list of jobs opens with why they matter and ends by saying that there are more', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(sites.url('ct', '/classifications/'));
  expect(await page.locator('.page-head .standfirst').textContent()).toMatch(/^A school runs because of people/);
  const main = page.locator('main .index-body > *');
  expect(await main.last().textContent()).toMatch(/^There are many more\./);
  expect(await page.locator('dl.job-list dt').count()).toBe(10);
  expect(await page.locator('dl.job-list dd').count()).toBe(10);
  await page.close();
});
