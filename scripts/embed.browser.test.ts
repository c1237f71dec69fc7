import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './testing/browser.ts';
import { serveTold, type ToldSite } from './testing/told-site.ts';

const VIDEO = 'https://youtu.be/aqz-KE-bpKQ';
const MAP = 'https://www.openstreetmap.org/?mlat=41.76&mlon=-72.68#map=16/41.76/-72.68';
let site: ToldSite;
let browser: Browser;

beforeAll(async () => {
  site = await serveTold('ct', [
    { type: 'page', id: 'watch', entry: { blocks: [
      { __component: 'blocks.video', title: 'A talk', address: VIDEO, poster: null, transcript: null },
      { __component: 'blocks.map', title: 'Our office', place: '1 Main Street\nHartford', address: MAP },
      { __component: 'blocks.video', title: 'Elsewhere', address: 'https://video.example.org/talk', poster: null, transcript: null },
    ] } },
    { type: 'page', id: 'plain', entry: { blocks: [{ __component: 'blocks.text', body: 'Words.' }] } },
  ]);
  browser = await launchBrowser();
}, 200_000);
afterAll(async () => {
  await browser?.close();
  site?.stop();
});

/** A page whose requests to anyone else are noted and answered with an empty page. */
async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; elsewhere: string[]; said: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.route((url) => !url.host.startsWith('ct.localhost'), (route) => {
    elsewhere.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: 'shown' });
  });
  await page.goto(site.at(path), { waitUntil: 'networkidle' });
  return { page, elsewhere, said };
}

it('nothing is asked of another site before the visitor asks, and each offer says who will be asked', async () => {
  const { page, elsewhere } = await open('/watch/');
  expect(await page.getByRole('button', { name: 'Show it here' }).count()).toBe(2);
  await page.getByText('Loads from youtube-nocookie.com').waitFor();
  await page.getByText('Loads from openstreetmap.org').waitFor();
  expect(elsewhere).toEqual([]);
  await page.context().close();
});

it('a click shows the video or the map in its place, within the page’s policy', async () => {
  const { page, elsewhere, said } = await open('/watch/');
  for (const [title, start] of [['A talk', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ'], ['Our office', 'https://www.openstreetmap.org/export/embed.html']] as const) {
    await page.getByRole('button', { name: 'Show it here' }).first().click();
    await page.frameLocator(`iframe[title="${title}"]`).getByText('shown').waitFor();
    expect(elsewhere.at(-1)).toContain(start);
  }
  expect(said).toEqual([]);
  await page.context().close();
});

it('without a script there is the plain link and the notice, and no button that does nothing', async () => {
  const { page } = await open('/watch/', { javaScriptEnabled: false });
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Watch the video' }).first().getAttribute('href')).toBe(VIDEO);
  expect(await page.getByText('Opens on another site').count()).toBe(3);
  await page.context().close();
});

it('a page without videos and maps may show nothing of anyone else, and loads no script for it', async () => {
  const { page } = await open('/plain/');
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy).not.toContain('frame-src');
  // Only the one that every page has, for readers' tools.
  expect(await page.locator('script[src]').count()).toBe(1);
  await page.context().close();
});
