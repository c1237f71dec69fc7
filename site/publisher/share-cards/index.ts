import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { deserialize, serialize } from 'node:v8';
import { brandKey, cardName, cardSize, type ShareCard, titleKey } from '../../src/store/share-cards.ts';
import { type BrandRows, brandRows } from './brand-rows.ts';
import { assemble, type Rows } from './png.ts';
import { titleRows } from './title-rows.ts';

/** Where cards and their parts are kept, and where the uploaded logos lie. */
export interface CardFolders { cards: string; originals: string }

function write(path: string, bytes: Buffer): void {
  const temporary = `${path}.${process.pid}-${threadId}.part`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, path);
}

/** Parts that this thread has read or made: titles come back on every site. */
const known = new Map<string, unknown>();

/** A part from this thread's memory, from the folder, or made now and kept in both. */
async function part<T>(path: string, make: () => Promise<T>): Promise<T> {
  if (!known.has(path)) {
    if (!existsSync(path)) write(path, serialize(await make()));
    known.set(path, deserialize(readFileSync(path)));
  }
  return known.get(path) as T;
}

function readLogo(sha256: string | null, originals: string): Buffer | null {
  const path = sha256 && join(originals, sha256);
  return path && existsSync(path) ? readFileSync(path) : null;
}

/**
 * Makes a card if it is not there yet. A title is drawn once for all affiliates, an affiliate's part once for all of its cards;
 * joining them costs next to nothing, so that a card is there before the page that names it. See docs/decisions/0011.
 */
export async function makeShareCard(card: ShareCard, { cards, originals }: CardFolders): Promise<void> {
  const path = join(cards, cardName(card));
  if (existsSync(path)) return;
  mkdirSync(join(cards, 'parts'), { recursive: true });
  const upper: Rows = await part(join(cards, 'parts', titleKey(card.title)), () => titleRows(card.title));
  const lower: BrandRows = await part(join(cards, 'parts', brandKey(card.brand)), () => brandRows(card.brand, readLogo(card.brand.logo, originals)));
  write(path, assemble(cardSize.width, cardSize.height, lower.palette, upper, lower.rows));
}
