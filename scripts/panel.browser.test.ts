import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../cms/testing/content.mts';
import { liveSite, startTestPublisher, statusOf, type TestPublisher } from '../cms/testing/publisher.mts';
import { startTestCms, type TestCms } from '../cms/testing/start-test-cms.mts';
import { manyPagesGone } from '../site/publisher/reasons/pages.ts';
import { buildPanel, compileCms } from './cms/build-cms.ts';
import { ensureAdministrator } from './cms/first-start.ts';
import { launchBrowser } from './testing/browser.ts';

let cms: TestCms;
let publisher: TestPublisher;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let topic: string;
let forgot: boolean;
const askedElsewhere = new Set<string>();

beforeAll(async () => {
  await compileCms();
  await buildPanel();
  publisher = await startTestPublisher();
  cms = await startTestCms(undefined, publisher.control);
  const content = contentOf(cms.strapi);
  topic = await content.createPublished('topic', { title: 'Pay', owner: 'ct' });
  await content.createPublished('article', { title: 'A letter about nurses', owner: 'ct', topics: [topic] });
  const password = await ensureAdministrator(cms.strapi);
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: 'America/New_York' });
  page = await context.newPage();
  page.on('request', (request) => { if (/^https?:/.test(request.url()) && !request.url().startsWith(cms.url)) askedElsewhere.add(request.url()); });
  await page.goto(`${cms.url}/admin`);
  await page.getByRole('button', { name: /log in/i }).waitFor();
  forgot = await page.getByText('Forgot your password?').isVisible();
  await page.getByLabel(/email/i).fill('admin@example.org');
  await page.getByRole('textbox', { name: /password/i }).fill(password!);
  await page.getByRole('button', { name: /log in/i }).click();
  await page.waitForURL(/\/admin\/?$/);
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await cms?.stop();
  await publisher?.stop();
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

  it('is not offered what this CMS does not do: mail about a password, files from elsewhere', async () => {
    expect(forgot).toBe(false);
    await page.goto(`${cms.url}/admin/plugins/upload`);
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('menuitem', { name: 'File upload', exact: true }).waitFor();
    expect(await page.getByText('File upload from URL').count()).toBe(1);
    expect(await page.getByText('File upload from URL').isVisible()).toBe(false);
    await page.keyboard.press('Escape');
  });

  it('chooses among states by their Spanish names in the Spanish panel', async () => {
    await useLanguage('es');
    await openTopic();
    await page.getByRole('combobox', { name: 'Pertenece a' }).click();
    await page.getByRole('option', { name: 'Nueva York' }).waitFor();
    expect(await page.getByRole('option', { name: 'New York' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await useLanguage('en');
  });

  it('reads in Spanish why something was not published, in the Spanish panel, and the same at the field', async () => {
    const sheet = await contentOf(cms.strapi).create('resource', { title: 'Tabla de salarios', address: null });
    await useLanguage('es');
    await page.goto(`${list('resource')}/${sheet}`);
    await page.getByRole('button', { name: 'Publicar', exact: true }).click();
    const refusal = page.getByText('“Tabla de salarios” no se publicó: no hay nada que abrir. Añada un archivo en “Archivo” o escriba una dirección en “O su dirección web”.');
    await expect.poll(() => refusal.count()).toBe(2);
    expect(await page.getByText('was not published').count()).toBe(0);
    await useLanguage('en');
  });

  it('makes the browser ask nobody else for anything', async () => {
    for (const path of ['/admin/', '/admin/plugins/upload', '/admin/me', '/admin/settings/application-infos', '/admin/publishing', '/admin/hosting']) {
      await page.goto(cms.url + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      // A page that looks at the sites again and again is never idle.
      await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => {});
    }
    expect([...askedElsewhere]).toEqual([]);
  });
});

describe('the pages about publishing', () => {
  const asked = (action: string) => publisher.asked.filter(({ method, path }) => method === 'POST' && path.endsWith(action)).map(({ path, body }) => ({ path, body }));
  const row = (site: string) => page.getByRole('row').filter({ hasText: site });

  it('say on the start page how the sites are', async () => {
    await page.goto(`${cms.url}/admin`);
    await page.getByText('Your sites').waitFor();
    await page.getByText('Connecticut', { exact: true }).waitFor();
    expect(await page.getByText('Live', { exact: true }).count()).toBe(3);
  });

  it('show by themselves what happens, while it happens', async () => {
    await page.goto(`${cms.url}/admin/publishing`);
    await row('Connecticut').getByText('Live', { exact: true }).waitFor();
    publisher.answer('/status', 200, statusOf(liveSite('ct', { state: 'publishing', progress: { done: 12, total: 83 } }), liveSite('ny', { state: 'paused', reason: { en: 'Paused on purpose.', es: 'En pausa a propósito.' } })));
    await row('Connecticut').getByText('12 of 83 pages').waitFor();
    await row('New York').getByText('Paused on an earlier version').waitFor();
    expect(await row('New York').getByText('Paused on purpose.').isVisible()).toBe(true);
  });

  it('have every button on the screen of a phone', async () => {
    const [phone, before] = [{ width: 390, height: 844 }, page.viewportSize()!];
    await page.setViewportSize(phone);
    await page.goto(`${cms.url}/admin/publishing`);
    for (const name of ['Publish now: Connecticut', 'Earlier versions: Connecticut']) {
      const { x, width } = (await page.getByRole('button', { name }).boundingBox())!;
      expect(x + width).toBeLessThanOrEqual(phone.width);
    }
    await page.setViewportSize(before);
  });

  it('ask before many pages go at once', async () => {
    publisher.answer('/status', 200, statusOf(liveSite('ct', { state: 'failed', reason: { en: '61 of 83 pages would disappear.', es: 'Desaparecerían 61 de 83 páginas.' }, needsConfirmation: true }), liveSite('ny')));
    await row('Connecticut').getByText('Failed').waitFor();
    await page.getByRole('button', { name: 'Publish now: Connecticut' }).click();
    await page.getByRole('alertdialog').getByText('61 of 83 pages would disappear.').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(asked('/publish')).toEqual([]);
    await page.getByRole('button', { name: 'Publish now: Connecticut' }).click();
    await page.getByRole('button', { name: 'Publish, pages go' }).click();
    await expect.poll(() => asked('/publish')).toEqual([{ path: '/sites/ct/publish', body: { confirmRemoval: true } }]);
  });

  it('show an earlier version, and bar one for a reason', async () => {
    await page.getByRole('button', { name: 'Earlier versions: New York' }).click();
    const versions = page.getByRole('dialog').getByRole('listitem');
    await versions.nth(1).getByRole('button', { name: /^Never show/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Never show again', exact: true }).click();
    await page.getByText('Write a reason, so that others understand it later.').waitFor();
    await page.getByLabel('Why must this version never be shown again?').fill('A wrong number');
    publisher.answer('/sites/ny/never-restore', 200, [
      { release: 7, revision: 40, made: '2026-11-20T15:00:00.000Z', live: true, pages: 83, neverRestore: null },
      { release: 6, revision: 31, made: '2026-11-19T15:00:00.000Z', live: false, pages: 82, neverRestore: 'A wrong number' },
      { release: 5, revision: 30, made: '2026-11-18T15:00:00.000Z', live: false, pages: 82, neverRestore: null },
    ]);
    await page.getByRole('dialog').getByRole('button', { name: 'Never show again', exact: true }).click();
    await versions.nth(1).getByText('Never to be shown again: A wrong number').waitFor();
    expect(asked('/never-restore')).toEqual([{ path: '/sites/ny/never-restore', body: { release: 6, reason: 'A wrong number' } }]);
    expect(await versions.nth(1).getByRole('button').count()).toBe(0);
    expect(await versions.nth(0).getByRole('button', { name: /^Show/ }).count()).toBe(0);
    await versions.nth(2).getByRole('button', { name: /^Show/ }).click();
    await expect.poll(() => asked('/rollback')).toEqual([{ path: '/sites/ny/rollback', body: { release: 5 } }]);
  });

  it('list what was taken down, and on which sites that is confirmed', async () => {
    const content = contentOf(cms.strapi);
    await content.unpublish('article', await content.createPublished('article', { title: 'A mistake', owner: 'us' }));
    publisher.answer('/status', 200, { ...statusOf(liveSite('ct', { revision: 100_000 }), liveSite('ny', { revision: 1, state: 'failed' })), revision: 100_000 });
    const removal = page.getByRole('listitem').filter({ hasText: 'A mistake' });
    await removal.getByText('Not confirmed yet: 1 of 2').click();
    await removal.getByText('New York: may still be there: Failed').waitFor();
    expect(await removal.getByText('Connecticut: gone').isVisible()).toBe(true);
    publisher.answer('/status', 200, { ...statusOf(...['ct', 'ny'].map((code) => liveSite(code, { revision: 100_000 }))), revision: 100_000 });
    await removal.getByText('Gone from every site').waitFor();
    publisher.answer('/sites/ny/copy', 200, { address: 'https://ny.example.org/', state: 'behind', receipt: { release: 1, revision: 1, looked: '2026-11-20T15:00:00.000Z' }, message: { en: 'shows an older state', es: 'muestra un estado anterior' } });
    await page.getByRole('button', { name: 'Ask every site’s address' }).click();
    await page.getByText('2 of 2 addresses answered').waitFor();
    await removal.getByText('New York: gone from here, but not yet confirmed').waitFor();
  });

  it('say so when the publisher does not answer, and go on when it does', async () => {
    publisher.answer('/status', 500, { error: { en: 'The disk is full.', es: 'El disco está lleno.' } });
    await page.getByRole('alert').getByText('The disk is full.').waitFor();
    publisher.answer('/status', 200, statusOf(liveSite('ct')));
    await expect.poll(() => page.getByText('The disk is full.').count()).toBe(0);
  });

  it('give the site as a file, and say what the host has to do', async () => {
    await page.goto(`${cms.url}/admin/hosting?site=ct`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the ZIP file' }).click()]);
    expect(download.suggestedFilename()).toBe('ct.zip');
    await page.getByRole('button', { name: 'Test the connection' }).click();
    await page.getByText('The connection works').waitFor();
    await page.getByRole('button', { name: 'Look there now' }).click();
    await page.getByText('It shows what is live here. It last looked for news').waitFor();
    publisher.answer('/sites/ct/copy', 200, { address: 'https://ct.example.org/', state: 'unknown', receipt: null, message: { en: 'answers 404', es: 'responde 404' } });
    await page.getByRole('button', { name: 'Look there now' }).click();
    await page.getByText('Nobody can tell: https://ct.example.org/ answers 404.').waitFor();
    await page.getByText('There is a certificate for ct.example.org').waitFor();
    const mail = await page.getByRole('link', { name: 'Send by mail' }).getAttribute('href');
    expect(decodeURIComponent(mail!)).toContain('There is a certificate for ct.example.org');
    publisher.answer('/sites/ct/zip', 409, { error: { en: 'There is no version yet.', es: 'Todavía no hay ninguna versión.' } });
    await page.getByRole('button', { name: 'Download the ZIP file' }).click();
    await page.getByText('The ZIP file could not be downloaded: There is no version yet.').waitFor();
  });

  it('say in Spanish why a site failed, what came of a test and what was refused, after choosing Spanish', async () => {
    await useLanguage('es');
    await page.reload();
    await page.getByRole('button', { name: 'Probar la conexión' }).click();
    await page.getByText('Todo bien.').waitFor();
    await page.getByRole('button', { name: 'Mirar allí ahora' }).click();
    await page.getByText('No se puede saber: https://ct.example.org/ responde 404.').waitFor();
    await page.getByRole('button', { name: 'Descargar el archivo ZIP' }).click();
    await expect.poll(() => page.getByText('Todavía no hay ninguna versión.').isVisible()).toBe(true);
    publisher.answer('/status', 200, statusOf(liveSite('ct', { state: 'failed', reason: manyPagesGone(61, 83) })));
    await page.goto(`${cms.url}/admin/publishing`);
    await row('Connecticut').getByText('El sitio perdería de una vez 61 de sus 83 páginas.').waitFor();
    publisher.answer('/status', 500, { error: { en: 'The disk is full.', es: 'El disco está lleno.' } });
    await page.getByRole('alert').getByText('El disco está lleno.').waitFor();
    await useLanguage('en');
  });
});
