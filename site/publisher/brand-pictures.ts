import { join } from 'node:path';
import { cardName } from '../src/store/index.ts';
import { makeIcon } from './icons.ts';
import type { RenderedPage } from './render-page.ts';
import { makeShareCard } from './share-cards/index.ts';
import { fromPath, type SiteFiles } from './site-files.ts';

/** The pictures made from an affiliate's brand that a page names: its card for those who share it, its icons. They are there before the page is. */
export async function brandPictures({ cards, icons }: Pick<RenderedPage, 'cards' | 'icons'>, folders: { pictures: string; originals: string }): Promise<SiteFiles> {
  const files: SiteFiles = new Map();
  const folderOf = (kind: string): string => join(folders.pictures, kind);
  for (const card of cards) {
    await makeShareCard(card, { cards: folderOf('cards'), originals: folders.originals });
    files.set(`cards/${cardName(card)}`, fromPath(join(folderOf('cards'), cardName(card))));
  }
  for (const [name, icon] of icons) {
    await makeIcon(name, icon, { icons: folderOf('icons'), originals: folders.originals });
    files.set(`icons/${name}`, fromPath(join(folderOf('icons'), name)));
  }
  return files;
}
