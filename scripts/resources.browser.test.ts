import { idOf, type Told } from '@broadside/site/testing';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './testing/browser.ts';
import { DemonstrationSites } from './testing/demonstration-sites.ts';
import { layoutShift, watchLayoutShift } from './testing/layout-shift.ts';
import { launchOldestBrowser } from './testing/oldest-browser.ts';
import { serveTold } from './testing/told-site.ts';

const sites = new DemonstrationSites();
let browser: Browser;

beforeAll(async () => {
  await sites.start(['ct']);
  browser = await launchBrowser();
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await sites.stop();
});

const cards = (page: Page): Locator => page.locator('.sift .card:visible');
const kinds = async (page: Page): Promise<string[]> => [...new Set(await cards(page).locator('.label').allTextContents())];

/** What a screen reader finds on the page, with the number that the style sheet counts, which is no text of the page. */
async function readAloud(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.filter(({ role }) => role?.value === 'StaticText').map(({ name }) => String(name?.value)).join(' ').replace(/\s+/g, ' ');
}

describe('the form above the resources, without a script', () => {
  it.each([
    ['/resources/', { Kind: 'Form', Topic: 'Pay' }, 'Form'],
    ['/es/resources/', { Tipo: 'Formulario', Tema: 'Salario' }, 'Formulario'],
  ])('leaves on %s what fits everything chosen', async (path, choices, kind) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(sites.url('ct', path));
    const all = await cards(page).count();
    for (const [label, option] of Object.entries(choices)) {
      const before = await cards(page).count();
      await page.getByLabel(label, { exact: true }).selectOption({ label: option });
      expect(await cards(page).count()).toBeLessThan(before);
    }
    expect(await kinds(page)).toEqual([kind]);
    await page.getByRole('button', { name: /^(Clear the filters|Quitar los filtros)$/ }).click();
    expect(await cards(page).count()).toBe(all);
    await page.close();
  });

  it('says how many are left, also when there are none', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(sites.url('ct', '/resources/'));
    await page.getByLabel('Kind').selectOption({ label: 'Video' });
    expect(await readAloud(page)).toContain(`${await cards(page).count()} of 28 resources`);
    await page.getByLabel('Topic').selectOption({ label: 'Bargaining' });
    expect(await cards(page).count()).toBe(0);
    expect(await readAloud(page)).toContain('0 of 28 resources');
    await page.close();
  });

  it('has a page of its own for each single choice, with the same resources', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(sites.url('ct', '/resources/'));
    const choices = await page.locator('.sift-form select').evaluateAll((selects) => selects.flatMap((select) =>
      [...(select as HTMLSelectElement).options].filter(({ value }) => value).map(({ value }) => ({ by: (select as HTMLSelectElement).name, value }))));
    expect(choices.length).toBeGreaterThan(20);
    for (const { by, value } of choices) {
      await page.goto(sites.url('ct', '/resources/'));
      await page.locator(`select[name=${by}]`).selectOption(value);
      const titles = await cards(page).locator('.card-title').allTextContents();
      const response = await page.goto(sites.url('ct', `/resources/${by}/${value}/`));
      expect(response!.status()).toBe(200);
      expect(await page.locator('.card-title').allTextContents()).toEqual(titles);
    }
    await page.close();
  });

  it('works in Chromium 119', async () => {
    const oldest = await launchOldestBrowser();
    const page = await oldest.newPage({ javaScriptEnabled: false });
    await page.goto(sites.url('ct', '/resources/'));
    await page.getByLabel('Kind').selectOption({ label: 'Report' });
    expect(await kinds(page)).toEqual(['Report']);
    await oldest.close();
  });
});

describe('the form above the resources, with its script', () => {
  it('is used by keyboard, says what is left, and closes choices that would leave nothing', async () => {
    const page = await browser.newPage();
    await page.goto(sites.url('ct', '/resources/'), { waitUntil: 'networkidle' });
    await page.getByLabel('Kind').focus();
    await page.keyboard.type('Video');
    await page.getByRole('status').filter({ hasText: '2 of 28 resources' }).waitFor();
    expect(await cards(page).count()).toBe(2);
    expect(await page.getByLabel('Topic').locator('option', { hasText: 'Bargaining' }).isDisabled()).toBe(true);
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: '28 of 28 resources' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  it('keeps the choices in the address, from which they come back', async () => {
    const page = await browser.newPage();
    await page.goto(sites.url('ct', '/es/resources/'), { waitUntil: 'networkidle' });
    await page.getByLabel('Tipo').selectOption({ label: 'Formulario' });
    await page.getByRole('combobox', { name: 'Idioma' }).selectOption({ label: 'Español' });
    const left = await cards(page).locator('.card-title').allTextContents();
    await page.waitForURL(/\?kind=form&language=es$/);
    const other = await browser.newPage();
    await other.goto(page.url());
    await other.getByRole('status').filter({ hasText: `${left.length} de 28 recursos` }).waitFor();
    expect(await cards(other).locator('.card-title').allTextContents()).toEqual(left);
    await other.goto(sites.url('ct', '/resources/?kind=none&evil=1'), { waitUntil: 'networkidle' });
    expect(await cards(other).count()).toBe(28);
    await other.close();
    await page.close();
  });

  it('leaves the same in the other language', async () => {
    const page = await browser.newPage();
    await page.goto(sites.url('ct', '/resources/'), { waitUntil: 'networkidle' });
    await page.getByLabel('Kind').selectOption({ label: 'Form' });
    await page.getByLabel('Topic').selectOption({ label: 'Pay' });
    await page.waitForURL(/\?kind=form&topic=pay$/);
    const left = await cards(page).count();
    await page.getByRole('link', { name: 'Español' }).first().click();
    await page.waitForURL(/\/es\/resources\/\?kind=form&topic=pay$/);
    await page.getByRole('status').filter({ hasText: `${left} de 28 recursos` }).waitFor();
    expect(await kinds(page)).toEqual(['Formulario']);
    await page.close();
  });

  it.each([320, 1440])('comes only when somebody uses it, and moves nothing, %d pixels wide', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await watchLayoutShift(page);
    await page.goto(sites.url('ct', '/resources/'), { waitUntil: 'networkidle' });
    expect(await page.locator('astro-island[ssr]').count()).toBe(1);
    await page.getByLabel('Kind').focus();
    await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
    expect(await layoutShift(page)).toBe(0);
    await page.close();
  });

  it.each([320, 1440])('moves nothing either when the address chooses, %d pixels wide', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await watchLayoutShift(page);
    // What comes by a slow line is drawn piece by piece, and the island last.
    await page.route('**/_astro/*.js', async (route) => {
      await new Promise((resolve) => { setTimeout(resolve, 400); });
      await route.continue();
    });
    await page.goto(sites.url('ct', '/resources/?kind=form&topic=pay'));
    const early = await cards(page).count();
    await page.getByRole('status').filter({ hasText: `${early} of 28 resources` }).waitFor();
    expect(early).toBeLessThan(28);
    expect(await cards(page).count()).toBe(early);
    expect(await layoutShift(page)).toBe(0);
    await page.close();
  });
});

describe('the form above the resources of a site with more topics than the usual style sheet has rules for', () => {
  it('has the rest of the rules, and leaves what fits the last of them', async () => {
    const topics = Array.from({ length: 120 }, (_, index) => `topic ${String(index).padStart(3, '0')}`);
    const site = await serveTold('ct', topics.flatMap((topic, index): Told[] => [
      { type: 'topic', id: topic, entry: {} },
      { type: 'resource', id: `on ${topic}`, entry: { kind: index % 2 ? 'form' : 'guide', topics: [idOf(topic)] } },
    ]));
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(site.at('/resources/'));
    expect(await cards(page).count()).toBe(120);
    await page.getByLabel('Topic').selectOption({ label: 'topic 119' });
    expect(await cards(page).locator('.card-title').allTextContents()).toEqual(['on topic 119']);
    expect(await page.locator('link[href*="choices-more"]').count()).toBe(1);
    await page.goto(sites.url('ct', '/resources/'));
    expect(await page.locator('link[href*="choices-more"]').count()).toBe(0);
    await page.close();
    site.stop();
  });
});
