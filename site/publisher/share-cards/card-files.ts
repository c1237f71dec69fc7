import { join } from 'node:path';
import { cardName, cardPath, type ShareCard } from '../../src/store/share-cards.ts';
import { fromPath, type SiteFiles } from '../site-files.ts';
import { makeShareCard } from './index.ts';

/**
 * The share cards that a site's pages name, by path. Those that are not there yet are made.
 * @param signal ends it before the next card, with what there is
 */
export async function cardFiles(cards: Iterable<ShareCard>, folders: { pictures: string; originals: string }, signal?: AbortSignal): Promise<SiteFiles> {
  const files: SiteFiles = new Map();
  const folder = join(folders.pictures, 'cards');
  for (const card of cards) {
    if (signal?.aborted) break;
    await makeShareCard(card, { cards: folder, originals: folders.originals });
    files.set(cardPath(card), fromPath(join(folder, cardName(card))));
  }
  return files;
}
