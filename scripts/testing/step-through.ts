import type { Page } from 'playwright-core';

/** What the keyboard is at. */
interface Stop { place: number; name: string; isSeen: boolean; isMarked: boolean }

/** Where the keyboard is among all elements of the page; null outside it. */
const stop = (): Stop | null => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const { top, bottom, left, right } = at.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  return {
    place: Array.from(document.querySelectorAll('*')).indexOf(at),
    name: at.outerHTML.slice(0, 100),
    isSeen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && right > left && bottom > top,
    isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  };
};

/** How many elements a keyboard should come to. */
const usable = (): number =>
  Array.from(document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')).filter((element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true })).length;

/** Goes through a page with the tab key from its beginning until it is left. Says what is wrong on the way. */
export async function stepThrough(page: Page): Promise<string[]> {
  // Islands add their buttons when they come into view; others wait until the keyboard comes to them.
  for (const island of await page.locator('astro-island').all()) await island.locator('> *').first().scrollIntoViewIfNeeded();
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]:not([client=use])'));
  await page.evaluate(() => scrollTo(0, 0));
  const stops: Stop[] = [];
  const wanted = await page.evaluate(usable);
  // Whoever opens nothing on the way comes to nothing more; going on is a trap.
  const most = wanted + 10;
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(stop);
    if (!at) break;
    stops.push(at);
  }
  return [
    ...(/class="skip"/.test(stops[0]?.name ?? '') ? [] : [`begins with ${stops[0]?.name}, not with the way to the text`]),
    ...(stops.length < wanted || stops.length === most ? [`has ${wanted} things to use, and the keyboard comes to ${stops.length}`] : []),
    ...stops.filter(({ place }, index) => index > 0 && place <= stops[index - 1]!.place).map(({ name }) => `leads back to ${name}`),
    ...stops.filter(({ isSeen }) => !isSeen).map(({ name }) => `hides ${name} while the keyboard is there`),
    ...stops.filter(({ isMarked }) => !isMarked).map(({ name }) => `does not show that the keyboard is at ${name}`),
  ];
}
