import type { Page } from 'playwright-core';

interface Shift extends PerformanceEntry { value: number }

/** Counts from the page's beginning what moves without anybody's doing. Before `goto`. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = Object.assign(window, { layoutShift: 0 });
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as Shift[]) counted.layoutShift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How much moved so far, as browsers reckon it: the share of the window times the way. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    // What is drawn last is counted after it is drawn.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    return (window as unknown as { layoutShift: number }).layoutShift;
  });
