import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { PublishError } from './errors.ts';
import { fromBytes, type SiteFiles } from './site-files.ts';

/** Where the index lies on a site, beside the page that searches it. One for all languages: a page searches those of its own. */
const FOLDER = 'search';

/** Goes up when the same pages would give other files: our choice of them, or another Pagefind. */
const VERSION = 1;

/** What of Pagefind's files our own search page loads; its ready-made interfaces stay away. */
const isNeeded = (path: string): boolean => !/^pagefind-(?!worker\.js$|entry\.json$)/.test(path);

const isSearched = (path: string): boolean => path.endsWith('.html');

/**
 * What an index is made from: the pages, by the digests of a release's files. The same identity gives the same index, so that it need not be made again.
 * @param files path -> digest, as in a release's manifest
 */
export function searchIdentity(files: Readonly<Record<string, { sha256: string }>>): string {
  const pages = Object.keys(files).filter(isSearched).sort().map((path) => `${path} ${files[path]!.sha256}`);
  return createHash('sha256').update(`${VERSION}\n${pages.join('\n')}`).digest('hex');
}

async function indexPages(folder: string, paths: readonly string[]): Promise<SiteFiles> {
  const { index, errors } = await createIndex({});
  if (!index) throw new PublishError(`The search index could not be begun: ${errors.join(' ')}`);
  // One page at a time, in a fixed order: little memory, and the same bytes from the same pages.
  for (const path of paths.filter(isSearched).sort()) {
    const added = await index.addHTMLFile({ sourcePath: path, content: await readFile(join(folder, path), 'utf8') });
    if (added.errors.length) throw new PublishError(`The page ${path} could not be put into the search index: ${added.errors.join(' ')}`);
  }
  const made = await index.getFiles();
  if (made.errors.length) throw new PublishError(`The search index could not be made: ${made.errors.join(' ')}`);
  const files = made.files.filter(({ path }) => isNeeded(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(files.map(({ path, content }) => [`${FOLDER}/${path}`, fromBytes(Buffer.from(content))]));
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes the search index of a site from its finished pages, in all their languages. Takes under a second for 300 pages, in a process of its own;
 * sites wait for one another. The same pages give the same bytes.
 * @param folder where the pages lie, `<out>/ct/current`
 * @param paths the site's files, as in its release's manifest
 * @returns the files of the index by path, all under `search/`
 * @throws PublishError with the page, and what Pagefind says of it
 */
export function indexSite(folder: string, paths: readonly string[]): Promise<SiteFiles> {
  const made = last.then(() => indexPages(folder, paths).finally(close));
  last = made.catch(() => {});
  return made;
}
