/**
 * What of a page sticks out of the window's sides, or is cut off where nobody can scroll to it. Runs in the browser.
 * @returns a sentence for each such piece of text; none when all can be read
 */
export function cutOff(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? [`scrolls sideways, ${scrollWidth} in ${clientWidth} px`] : [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lost: string[] = [];
  const range = document.createRange();
  while (texts.nextNode()) {
    const { parentElement: box, textContent } = texts.currentNode;
    if (!textContent?.trim() || !box?.checkVisibility({ visibilityProperty: true }) || box.closest('.skip, svg')) continue;
    range.selectNodeContents(texts.currentNode);
    const { left, right, bottom } = range.getBoundingClientRect();
    const clipping = box.closest('.forme-title') ? null : [box, box.parentElement!].find((element) => /hidden|clip/.test(getComputedStyle(element).overflow));
    const isCut = clipping && bottom > clipping.getBoundingClientRect().bottom + 1;
    if (left < -1 || right > clientWidth + 1 || isCut) lost.push(`cuts off “${textContent.trim().slice(0, 60)}”`);
  }
  return [...wide, ...lost];
}
