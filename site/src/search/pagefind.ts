import type { PageType } from '@broadside/shared/view';

/** One page that was found, as far as we show it. */
export interface Found {
  url: string;
  /** The page's text around the words, these in `<mark>`; otherwise `<` and `>` are escaped. */
  excerpt: string;
  /** `names`: what else a job is called, one after the other. */
  meta: { title?: string; language?: string; names?: string };
  filters: { kind?: PageType[] };
}

/** What we use of Pagefind, which is loaded from the site itself. */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  /** Null when another search began meanwhile. */
  debouncedSearch(words: string, options: object, wait: number): Promise<{ results: { data(): Promise<Found> }[] } | null>;
}

/**
 * Loads the site's index.
 * @param index the folder it lies in
 * @param attempt how often it was tried before: a browser never asks again for a script that it could not have once, and keeps what it had, so that each attempt has another address
 * @throws whatever the browser says when it can't be had
 */
export async function loadPagefind(index: string, base: string, attempt: number): Promise<Pagefind> {
  const pagefind = await import(/* @vite-ignore */ `${index}pagefind.js${attempt > 0 ? `?${attempt}` : ''}`) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
