import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { type Zippable, zipSync } from 'fflate';
import type { Media } from '@broadside/shared/content';
import { entriesOf, type Offered } from '../src/store/files.ts';

/** The earliest day that a ZIP can say, in local time as it wants: the same bytes on every machine and day. */
const noDay = new Date(1980, 0, 1);

/** Packs files into a ZIP, as they are. The same files give the same bytes. */
export function packArchive(parts: readonly Media[], read: (part: Media) => Uint8Array): Buffer {
  const entries: Zippable = Object.fromEntries([...entriesOf(parts)].map(([name, part]) => [name, read(part)]));
  return Buffer.from(zipSync(entries, { level: 0, mtime: noDay }));
}

/** Where made pictures and originals are kept. */
export interface Folders { pictures: string; originals: string }

/**
 * Packs a ZIP that a page offers, once for all sites and threads: like a picture it lies beside the originals, under the digest of its list.
 * @returns the path of the file
 */
export function archiveAt({ sha256, size, parts = [] }: Offered, { pictures, originals }: Folders): string {
  const folder = join(pictures, 'archives');
  const path = join(folder, `${sha256}.zip`);
  if (statSync(path, { throwIfNoEntry: false })?.size === size) return path;
  mkdirSync(folder, { recursive: true });
  // Whole or not at all; another thread may pack the same.
  const temporary = `${path}.${process.pid}-${threadId}.part`;
  writeFileSync(temporary, packArchive(parts, (part) => readFileSync(join(originals, part.sha256))));
  renameSync(temporary, path);
  return path;
}
