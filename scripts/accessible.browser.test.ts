import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from './testing/browser.ts';
import { cutOff } from './testing/cut-off.ts';
import { DemonstrationSites } from './testing/demonstration-sites.ts';
import { extremesIn, fullestIn } from './testing/kinds-of-pages.ts';
import { readingOrder } from './testing/reading-order.ts';
import { stepThrough } from './testing/step-through.ts';

vi.setConfig({ testTimeout: 180_000 });

const sites = new DemonstrationSites();
let browser: Browser;

beforeAll(async () => {
  await sites.start(['us', 'ct', 'ny']);
  browser = await launchBrowser();
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await sites.stop();
});

/** Letters that come late may move a line by a hair, though those before them are as wide; what a visitor notices begins at 0.1. */
const leastShift = 0.005;

const desktop = { viewport: { width: 1280, height: 800 } };

/** What a visit to each of these pages in one browser complains of; each page begins where the one before left the window. */
async function complaints(code: string, paths: readonly string[], options: BrowserContextOptions, look: (page: Page) => Promise<string[]>, begin: (page: Page) => Promise<unknown> = async () => {}): Promise<string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await begin(page);
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(sites.url(code, path));
    found.push(...(await look(page)).map((complaint) => `${code}${path} ${complaint}`));
  }
  await context.close();
  return found;
}

/** Texts in the color of what is behind them, as forced colors leave them. Runs in the browser. */
const unreadable = (): string[] => Array.from(document.querySelectorAll('body *'))
  .filter((element) => element.checkVisibility() && Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.textContent!.trim()))
  .filter((element) => {
    let behind: Element | null = element;
    while (behind && /, 0\)$|^transparent/.test(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
    return getComputedStyle(element).color === getComputedStyle(behind ?? document.documentElement).backgroundColor;
  })
  .map((element) => `cannot be read: ${element.outerHTML.slice(0, 100)}`);

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Pages with something to use on them. */
const walks = ['/', '/toolkits/living-wage/', '/classifications/paraeducator/', '/articles/what-a-paraeducator-does/', '/resources/', '/events/', '/contact/', '/search/', '/saved/', '/404.html', '/es/'];

describe.each([
  { code: 'us', language: 'en', colorScheme: 'light' },
  { code: 'ct', language: 'es', colorScheme: 'light' },
  { code: 'ny', language: 'en', colorScheme: 'dark' },
] as const)('every kind of page ($code, $language, $colorScheme)', ({ code, language, colorScheme }) => {
  it('has no barrier that axe knows', async () => {
    expect(await complaints(code, fullestIn(sites.folder(code), language), { colorScheme, ...desktop }, barriers)).toEqual([]);
  });
});

describe('every kind of page', () => {
  const pages = (code: string, language: 'en' | 'es'): string[] => extremesIn(sites.folder(code), language);

  it('stands still while it loads, asks nobody but its site, and keeps no cookie', async () => {
    const asked = new Set<string>();
    const found = await complaints('ct', fullestIn(sites.folder('ct'), 'en'), { viewport: { width: 390, height: 800 } }, async (page) => {
      const moved = await page.evaluate((most) => new Promise<string[]>((resolve) => {
        new PerformanceObserver((list, observer) => {
          observer.disconnect();
          resolve((list.getEntries() as (PerformanceEntry & { value: number })[]).filter(({ value }) => value > most).map(({ value }) => `moves by ${value}`));
        }).observe({ type: 'layout-shift', buffered: true });
        void document.fonts.ready.then(() => setTimeout(() => resolve([]), 100));
      }), leastShift);
      return [...moved, ...(await page.context().cookies()).map(({ name }) => `keeps the cookie ${name}`)];
    }, async (page) => page.on('request', (request) => asked.add(new URL(request.url()).origin)));
    expect(found).toEqual([]);
    expect([...asked]).toEqual([new URL(sites.url('ct')).origin]);
  });

  it.each(['en', 'es'] as const)('holds its text at 400% zoom, which leaves 320 by 256 pixels (%s)', async (language) => {
    expect(await complaints('ct', pages('ct', language), { viewport: { width: 320, height: 256 } }, (page) => page.evaluate(cutOff))).toEqual([]);
  });

  it.each([1280, 640, 390])('holds its text when letters are twice as large (%i px)', async (width) => {
    const found = await complaints('ny', pages('ny', 'es'), { viewport: { width, height: 800 } }, (page) => page.evaluate(cutOff), async (page) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    });
    expect(found).toEqual([]);
  });

  it('reads in a sensible order without styles', async () => {
    expect(await complaints('us', fullestIn(sites.folder('us'), 'en'), desktop, (page) => page.evaluate(readingOrder))).toEqual([]);
  });

  it('keeps still for those who ask for less motion', async () => {
    const found = await complaints('us', walks, { reducedMotion: 'reduce', ...desktop }, (page) => page.evaluate(() =>
      Array.from(document.querySelectorAll('*')).filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
      }).map((element) => `moves: ${element.outerHTML.slice(0, 100)}`)));
    expect(found).toEqual([]);
  });
});

describe('somebody with a keyboard', () => {
  it.each([desktop.viewport, { width: 360, height: 740 }])('comes to everything that can be used, in the order of the text, sees where they are, and out again ($width px)', async (viewport) => {
    expect(await complaints('ct', walks, { viewport, reducedMotion: 'reduce' }, stepThrough)).toEqual([]);
  });

  it('sees where they are in forced colors too, and reads everything', async () => {
    const look = async (page: Page): Promise<string[]> => [...(await stepThrough(page)), ...(await page.evaluate(unreadable))];
    expect(await complaints('ct', walks.slice(0, 6), { forcedColors: 'active', reducedMotion: 'reduce', ...desktop }, look)).toEqual([]);
  });

  it('skips to the text', async () => {
    const page = await browser.newPage(desktop);
    await page.goto(sites.url('ct', '/toolkits/living-wage/'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
    await page.close();
  });

  it('opens the menu of a phone and goes on into it', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(sites.url('ct'));
    await page.locator('.menu summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.matches('.menu nav li:first-child a'))).toBe(true);
    await page.close();
  });

  it('opens the note on a word, closes it, and is where they were', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false, ...desktop });
    await page.goto(sites.url('ct', '/classifications/paraeducator/'));
    const word = page.locator('.explain').first();
    await word.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.note:popover-open').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.note:popover-open').count()).toBe(0);
    expect(await word.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.close();
  });
});
