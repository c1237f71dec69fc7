import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../cms/testing/content.mts';
import { startTestCms, type TestCms } from '../cms/testing/start-test-cms.mts';
import { buildPanel, compileCms } from './cms/build-cms.ts';
import { ensureAdministrator } from './cms/first-start.ts';
import { launchBrowser } from './testing/browser.ts';

let cms: TestCms;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let topic: string;
const askedElsewhere = new Set<string>();

beforeAll(async () => {
  await compileCms();
  await buildPanel();
  cms = await startTestCms();
  const content = contentOf(cms.strapi);
  topic = await content.createPublished('topic', { title: 'Pay', owner: 'ct' });
  await content.createPublished('article', { title: 'A letter about nurses', owner: 'ct', topics: [topic] });
  const password = await ensureAdministrator(cms.strapi);
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: 'America/New_York' });
  page = await context.newPage();
  page.on('request', (request) => { if (/^https?:/.test(request.url()) && !request.url().startsWith(cms.url)) askedElsewhere.add(request.url()); });
  await page.goto(`${cms.url}/admin`);
  await page.getByLabel(/email/i).fill('admin@example.org');
  await page.getByRole('textbox', { name: /password/i }).fill(password!);
  await page.getByRole('button', { name: /log in/i }).click();
  await page.waitForURL(/\/admin\/?$/);
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await cms?.stop();
});

const list = (type: string): string => `${cms.url}/admin/content-manager/collection-types/api::${type}.${type}`;
const useLanguage = (code: string): Promise<void> => page.evaluate((chosen) => localStorage.setItem('strapi-admin-language', chosen), code);
const openTopic = (): Promise<unknown> => page.goto(`${list('topic')}/${topic}`);

describe('an editor in the panel', () => {
  it('is greeted with what was worked on last, not with advertisements or counts', async () => {
    await page.getByText('Published last').waitFor();
    expect(await page.getByText(/new media library|project statistics|blog post/i).count()).toBe(0);
  });

  it('finds the types in the order of the work, in the plural', async () => {
    await page.goto(list('article'));
    const menu = page.getByRole('navigation', { name: 'Content' });
    await menu.getByRole('link', { name: 'Toolkits' }).waitFor();
    expect((await menu.getByRole('link').allInnerTexts()).slice(0, 4)).toEqual(['Articles', 'Toolkits', 'Job roles', 'Resources']);
  });

  it('reads in a list whose an item is and, without scrolling sideways, whether it is published', async () => {
    await page.getByRole('gridcell', { name: 'Connecticut' }).first().waitFor();
    const status = page.getByRole('gridcell', { name: 'Published' }).first();
    await status.waitFor();
    // The list draws itself anew while it loads: a cell of the moment before has no place any more.
    const rightEdge = async (): Promise<number> => {
      const box = await status.boundingBox();
      return box ? box.x + box.width : Infinity;
    };
    await expect.poll(rightEdge, { timeout: 15_000 }).toBeLessThan(1280 - 24);
  });

  it('chooses whose an item is by name; stored are the two letters', async () => {
    await openTopic();
    await page.getByRole('combobox', { name: 'Belongs to' }).click();
    await page.getByRole('option', { name: 'National office' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(async () => (await cms.strapi.documents('api::topic.topic').findOne({ documentId: topic }))?.owner, { timeout: 15_000 }).toBe('us');
  });

  it('reads labels, hints, choices and parts in Spanish after choosing Spanish', async () => {
    await useLanguage('es');
    await openTopic();
    await page.getByRole('textbox', { name: 'Dirección web' }).waitFor();
    await page.getByText('Una o dos frases. Se ve en las listas').waitFor();
    await page.getByRole('combobox', { name: 'Pertenece a' }).getByText('Oficina nacional').waitFor();
    await page.goto(`${list('page')}/create`);
    await page.getByRole('button', { name: 'Añadir una parte' }).click();
    await page.getByRole('button', { name: 'Preguntas y respuestas' }).waitFor();
    expect(await page.getByRole('button', { name: 'Questions and answers' }).count()).toBe(0);
    await page.getByText('Déjelo vacío para mostrarlo en todos los sitios.').waitFor();
    await useLanguage('en');
  });

  it('is offered the nearest shades that can be read, as swatches, where a color cannot be', async () => {
    await page.goto(`${list('affiliate')}/create`);
    const field = page.locator('[name="brand.primary"]');
    await field.fill('#7a7a7a');
    await page.getByText('Neither light nor dark words can be read on this color').waitFor();
    const swatches = page.getByRole('button', { name: 'Use the shade' });
    expect(await swatches.count()).toBe(3);
    await swatches.first().click();
    expect(await field.inputValue()).not.toBe('#7a7a7a');
    expect(await swatches.count()).toBe(0);
  });

  it('makes the browser ask nobody else for anything', async () => {
    for (const path of ['/admin/', '/admin/plugins/upload', '/admin/me', '/admin/settings/application-infos']) await page.goto(cms.url + path, { waitUntil: 'networkidle' });
    expect([...askedElsewhere]).toEqual([]);
  });
});
