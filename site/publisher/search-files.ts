import { hash } from 'node:crypto';

/** Where the index lies on a site, beside the page that searches it. One for all languages: a page searches those of its own. */
export const SEARCH_FOLDER = 'search';

/** Goes up when the same pages would give other files: our choice of them, or another Pagefind. */
const VERSION = 1;

export const isSearched = (path: string): boolean => path.endsWith('.html');

/** Whether a file belongs to the index; the page that searches it does not. */
export const isIndexFile = (path: string): boolean => path.startsWith(`${SEARCH_FOLDER}/`) && !isSearched(path);

/**
 * What an index is made from: the pages, by the digests of a release's files. The same identity gives the same index, so that it need not be made again.
 * @param files path -> digest, as in a release's manifest
 */
export function searchIdentity(files: ReadonlyMap<string, { sha256: string }>): string {
  const pages = [...files.keys()].filter(isSearched).sort().map((path) => `${path} ${files.get(path)!.sha256}`);
  return hash('sha256', `${VERSION}\n${pages.join('\n')}`);
}
