import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { PublishError } from './errors.ts';
import { indexLate, indexNotBegun, indexNotMade, indexRefusesPage } from './reasons/pages.ts';
import { isSearched, SEARCH_FOLDER } from './search-files.ts';
import { fromBytes, type SiteFiles } from './site-files.ts';

/** What of Pagefind's files our own search page loads; its ready-made interfaces stay away. */
const isNeeded = (path: string): boolean => !/^pagefind-(?!worker\.js$|entry\.json$)/.test(path);

async function indexPages(folder: string, paths: readonly string[]): Promise<SiteFiles> {
  const { index, errors } = await createIndex({});
  if (!index) throw new PublishError(indexNotBegun(errors.join(' ')));
  // One page at a time, in a fixed order: little memory, and the same bytes from the same pages.
  for (const path of paths.filter(isSearched).sort()) {
    const added = await index.addHTMLFile({ sourcePath: path, content: await readFile(join(folder, path), 'utf8') });
    if (added.errors.length) throw new PublishError(indexRefusesPage(path, added.errors.join(' ')));
  }
  const made = await index.getFiles();
  if (made.errors.length) throw new PublishError(indexNotMade(made.errors.join(' ')));
  const files = made.files.filter(({ path }) => isNeeded(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(files.map(({ path, content }) => [`${SEARCH_FOLDER}/${path}`, fromBytes(Buffer.from(content))]));
}

let last: Promise<unknown> = Promise.resolve();

/** Far longer than any site takes, in milliseconds. A process that was ended from outside would never answer. */
const PATIENCE = 5 * 60_000;

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PublishError(indexLate)), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Makes the search index of a site from its finished pages, in all their languages. Takes under a second for 300 pages, in a process of its own;
 * sites wait for one another. The same pages give the same bytes.
 * @param folder where the pages lie, `<out>/ct/current`
 * @param paths the site's files, as in its release's manifest
 * @returns the files of the index by path, all under `search/`
 * @throws PublishError with the page, and what Pagefind says of it
 */
export function indexSite(folder: string, paths: readonly string[]): Promise<SiteFiles> {
  const made = last.then(() => inTime(indexPages(folder, paths)).finally(close));
  last = made.catch(() => {});
  return made;
}
