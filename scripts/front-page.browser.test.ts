import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './testing/browser.ts';
import { DemonstrationSites } from './testing/demonstration-sites.ts';

const sites = new DemonstrationSites();
let browser: Browser;

beforeAll(async () => {
  await sites.start(['us', 'ct', 'tx']);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await sites.stop();
});

const english = ['/contact/#locals', '/hurt-at-work/', '/my-rights/', '/join/'];
const spanish = ['/es/contact/#locals', '/es/lesion-en-el-trabajo/', '/es/mis-derechos/', '/es/afiliarse/'];
const phone = { viewport: { width: 360, height: 640 }, javaScriptEnabled: false };
async function open(code: string, path: string): Promise<Page> {
  const page = await browser.newPage(phone);
  await page.goto(sites.url(code, path));
  return page;
}

describe('the first screen of a phone, without scripts', () => {
  it.each([['us', '/'], ['ct', '/'], ['tx', '/'], ['us', '/es/'], ['ct', '/es/'], ['tx', '/es/']])('of %s%s has the local, help after an accident, rights and joining', async (code, path) => {
    const page = await open(code, path);
    const links = await page.locator('.quick a').evaluateAll((all) => all.map((link) => ({ href: (link as HTMLAnchorElement).href, bottom: link.getBoundingClientRect().bottom })));
    for (const address of path === '/' ? english : spanish) {
      const link = links.find(({ href }) => href.endsWith(address));
      expect(link?.bottom, `${address} among ${JSON.stringify(links)}`).toBeLessThanOrEqual(640);
    }
    await page.close();
  });
});

describe('a visitor who looks for a local', () => {
  it('finds it by school district, without scripts, and can tap to call', async () => {
    const page = await open('ct', '/');
    await page.getByRole('link', { name: /Find your local/ }).click();
    await page.getByRole('link', { name: /^West Hartford Public Schools/ }).click();
    const local = page.locator('.local:target');
    expect(await local.getByRole('heading').textContent()).toBe('Capital Region School Staff');
    expect(await local.getByRole('link', { name: '(860) 555-0114' }).getAttribute('href')).toBe('tel:8605550114');
    await page.close();
  });

  it('is led from the national site to the locals of a state', async () => {
    const page = await open('us', '/contact/#locals');
    expect(await page.getByRole('link', { name: 'Texas' }).getAttribute('href')).toBe('https://tx.example.org/contact/#locals');
    await page.close();
  });

  it('reads “Se habla español” in Spanish, also on the English page', async () => {
    const page = await open('tx', '/contact/');
    expect(await page.getByText('Se habla español').first().getAttribute('lang')).toBe('es');
    await page.close();
  });
});

describe('a state’s home page', () => {
  it('says whom it represents, marks national news as such, and shows the award with its logo', async () => {
    const page = await open('ct', '/');
    expect(await page.locator('.introduction').getByRole('link', { name: 'Paraeducators', exact: true }).isVisible()).toBe(true);
    expect(await page.locator('.introduction blockquote').count()).toBe(1);
    const lines = await page.locator('.front-page .from').allTextContents();
    expect(lines.some((line) => line.includes('National'))).toBe(true);
    expect(lines.some((line) => line.includes('Connecticut'))).toBe(true);
    expect(await page.locator('.honor img').count()).toBe(1);
    for (const section of ['/toolkits/', '/health-and-safety/', '/resources/', '/events/']) expect(await page.locator(`main a[href="${section}"]`).count()).toBeGreaterThan(0);
    await page.close();
  });
});

describe('the foot of a page', () => {
  it.each([
    ['/toolkits/', 'About us', '/about/', 'Privacy', '/privacy/'],
    ['/es/toolkits/', 'Quiénes somos', '/es/quienes-somos/', 'Privacidad', '/es/privacidad/'],
  ])('of %s leads to the pages its editor chose', async (path, ...links) => {
    const page = await open('ct', path);
    const foot = page.getByRole('contentinfo');
    for (const [words, address] of [links.slice(0, 2), links.slice(2)]) {
      expect(await foot.getByRole('link', { name: words, exact: true }).getAttribute('href')).toBe(address);
      expect(existsSync(join(sites.folder('ct'), address!, 'index.html'))).toBe(true);
    }
    await page.close();
  });
});
