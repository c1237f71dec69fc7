import type { Sentence } from '@broadside/shared/publishing';
import { manyPagesGone } from '../reasons/pages.ts';

/** A site that would lose more than this share of its pages at once is held until someone says that it is meant. */
const MOST_LOST = 0.2;
/** Below this many pages one page more or less is a large share. */
const LEAST_PAGES = 10;

/** @returns why the site must not go live, in plain words; null when all is well */
export function pageDrop(before: number, after: number): Sentence | null {
  if (before < LEAST_PAGES || after >= before * (1 - MOST_LOST)) return null;
  return manyPagesGone(before - after, before);
}
