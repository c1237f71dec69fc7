import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './testing/browser.ts';
import { DemonstrationSites } from './testing/demonstration-sites.ts';
import { titleInk } from './testing/ink.ts';

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

async function open(path: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(sites.url('ct', path));
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Lines of a title of which a comma reaches into the capitals of the line below. */
function touching(): string[] {
  // Of the font, in parts of its size: from the top of a letter's box to the base line, below it to a comma's end, above it to a capital's top.
  const [ascent, comma, capital] = [0.878, 0.19, 0.69];
  const pieces = [...document.querySelectorAll<HTMLElement>('h1.forme-title span')].map((piece) => {
    const size = parseFloat(getComputedStyle(piece).fontSize);
    return { text: piece.textContent, size, base: piece.getClientRects()[0]!.top + ascent * size };
  });
  return pieces.flatMap(({ text, size, base }) => {
    const below = pieces.find((piece) => piece.base > base + 1);
    return text.includes(',') && below && base + comma * size >= below.base - capital * below.size ? [text] : [];
  });
}

/** Figures that stand in more lines than they have words. */
const brokenFigures = (): string[] => [...document.querySelectorAll('.fact-value')].flatMap((figure) => {
  const range = document.createRange();
  range.selectNodeContents(figure);
  const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
  return lines.size > figure.textContent.trim().split(/\s+/).length ? [figure.textContent] : [];
});

describe.each([320, 768, 1440])('on a sheet %d pixels wide', (width) => {
  it.each(['/resources/lifting-together/', '/resources/osha-for-school-staff/', '/es/events/negociacion-para-principiantes/'])('no comma of a title touches the line below: %s', async (path) => {
    const page = await open(path, width);
    expect(await page.evaluate(touching)).toEqual([]);
    await page.close();
  });

  it.each(['/toolkits/living-wage/', '/classifications/paraeducator/', '/es/hurt-at-work/', '/my-rights/'])('the lines of a title begin on the margin and end in the measure: %s', async (path) => {
    const page = await open(path, width);
    const lines = await titleInk(page);
    expect(lines.length).toBeGreaterThan(0);
    // Margins are taken back in steps of a fiftieth of the type; a pixel is the browser's.
    expect(lines.filter(({ left, right, size, measure }) => Math.abs(left) > 1 + 0.015 * size || right > measure + 1)).toEqual([]);
    await page.close();
  });

  it.each(['/classifications/tutor/', '/about/', '/es/quienes-somos/'])('no figure is broken: %s', async (path) => {
    const page = await open(path, width);
    expect(await page.locator('.fact-value').count()).toBeGreaterThan(1);
    expect(await page.evaluate(brokenFigures)).toEqual([]);
    await page.close();
  });
});

describe('the text of an action', () => {
  const lefts = (page: Page, parts: string): Promise<number[]> => page.locator(`.item-own ${parts}`).evaluateAll((all) => [...new Set(all.map((part) => Math.round(part.getBoundingClientRect().left)))]);

  it('stands in two columns on a wide sheet, and no list is torn between them', async () => {
    const page = await open('/actions/one-nurse-in-every-building/', 1440);
    expect(await lefts(page, 'h2')).toHaveLength(2);
    expect(await page.locator('.item-own ol').evaluateAll((lists) => lists.map((list) => list.getClientRects().length))).toEqual([1]);
    await page.close();
  });

  it.each([320, 768])('stands in one column %d pixels wide, before what it is about', async (width) => {
    const page = await open('/actions/one-nurse-in-every-building/', width);
    expect(await lefts(page, 'h2')).toHaveLength(1);
    const bottom = await page.locator('.item-own').evaluate((text) => text.getBoundingClientRect().bottom);
    expect(await page.locator('.item-margin').evaluate((margin) => margin.getBoundingClientRect().top)).toBeGreaterThanOrEqual(bottom);
    await page.close();
  });
});

it('three cards stand side by side on a tablet', async () => {
  const page = await open('/articles/breakfast-that-children-eat/', 768);
  for (const list of ['.gallery', '.after .cards, .after .pieces']) {
    const tops = await page.locator(list).first().locator('> li').evaluateAll((cards) => cards.map((card) => Math.round(card.getBoundingClientRect().top)));
    expect(tops).toHaveLength(3);
    expect(new Set(tops).size).toBe(1);
  }
  await page.close();
});

it.each([960, 1024, 1280, 1440])('the name of the affiliate stands in two lines at most, and nothing of the menu covers it, %d pixels wide', async (width) => {
  const page = await open('/es/', width);
  const name = await page.locator('.mast-words').evaluate((words) => ({ lines: Math.round(words.getBoundingClientRect().height / (parseFloat(getComputedStyle(words).fontSize) * 1.05)), right: words.getBoundingClientRect().right, bottom: words.getBoundingClientRect().bottom }));
  const menu = await page.locator('.menu ul').evaluate((list) => ({ left: list.getBoundingClientRect().left, top: list.getBoundingClientRect().top }));
  expect(name.lines).toBeLessThanOrEqual(2);
  expect(menu.left >= name.right || menu.top >= name.bottom).toBe(true);
  await page.close();
});

it('prints in black on white, with the logo for light paper, also from a dark screen', async () => {
  const page = await browser.newPage({ colorScheme: 'dark' });
  await page.goto(sites.url('ct', '/'), { waitUntil: 'load' });
  const logos = page.locator('.logo:visible');
  const onScreen = await logos.getAttribute('src');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // A browser prints at once what is loaded: whatever it would ask for now comes too late.
  expect(await logos.evaluate((logo: HTMLImageElement) => logo.complete && logo.naturalWidth > 0)).toBe(true);
  expect(await logos.getAttribute('src')).not.toBe(onScreen);
  expect(await page.evaluate(() => [getComputedStyle(document.documentElement).colorScheme, getComputedStyle(document.body).color])).toEqual(['light', 'rgb(0, 0, 0)']);
  await page.close();
});
