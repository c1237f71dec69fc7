/** A site that would lose more than this share of its pages at once is held until someone says that it is meant. */
const MOST_LOST = 0.2;
/** Below this many pages one page more or less is a large share. */
const LEAST_PAGES = 10;

/** @returns why the site must not go live, in plain words; null when all is well */
export function pageDrop(before: number, after: number): string | null {
  if (before < LEAST_PAGES || after >= before * (1 - MOST_LOST)) return null;
  return `The site would lose ${before - after} of its ${before} pages at once. If that is meant, publish it again and confirm it; if not, look at what was taken down last.`;
}
