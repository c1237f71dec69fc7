import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { z } from 'zod';
import { type Entry, isTombstone, nationalCode, type SnapshotEnd, type Tombstone } from '@broadside/shared/content';
import { type Snapshot, snapshotFrom } from '@broadside/shared/view';
import { PublishError, SnapshotError } from './errors.ts';
import { mediaOf } from './media.ts';
import type { Originals } from './originals.ts';
import { readSnapshot, toSnapshot } from './read-snapshot.ts';
import { mediaGone } from './reasons/pages.ts';
import { snapshotFileCutOff, snapshotFileMissing } from './reasons/snapshot.ts';

/** Behind the end of a snapshot in a file: the pictures, so that the file is all one needs. */
const mediaLine = z.object({ media: z.string(), bytes: z.base64() });

/**
 * Reads a snapshot from a file and keeps its pictures.
 * @throws SnapshotError when it is missing, cut off, changed or does not fit the content model.
 */
export async function readSnapshotFile(path: string, originals: Originals): Promise<Snapshot> {
  if (!existsSync(path)) throw new SnapshotError(snapshotFileMissing(path));
  const keep = (value: unknown): void => {
    const { media, bytes } = mediaLine.parse(value);
    if (!originals.has(media)) originals.keep(media, Buffer.from(bytes, 'base64'));
  };
  const snapshot = toSnapshot(await readSnapshot(createReadStream(path, 'utf8'), path, keep), path);
  const missing = [...mediaOf(snapshot.entries.values()).values()].filter(({ sha256 }) => !originals.has(sha256));
  if (missing.length) throw new SnapshotError(snapshotFileCutOff(path, missing.length, missing[0]!.name));
  return snapshot;
}

/** The part of a snapshot that one affiliate's site is made from. */
export function forAffiliate(snapshot: Snapshot, affiliate: string): Snapshot {
  const owners = new Set([nationalCode, affiliate]);
  const scoped = <L extends Entry | Tombstone>(line: L): L => (line.former ? { ...line, former: line.former.filter(({ owner }) => owners.has(owner)) } : line);
  // Whose site another affiliate's was is not this one's business.
  const removed = [...snapshot.removed.values()].filter(({ owner, code }) => code === undefined || owners.has(owner));
  const lines = [...snapshot.entries.values(), ...removed].map((line) => {
    if (isTombstone(line) || owners.has(line.owner)) return scoped(line);
    // What went to another affiliate is gone from here, and no more is to be known of it.
    const { type, id, locale, revision, former } = scoped(line);
    return { type, id, locale, revision, former, owner: affiliate, removed: true } satisfies Tombstone;
  });
  return snapshotFrom({ ...snapshot.header, affiliate }, lines);
}

async function writeLines(file: FileHandle, snapshot: Snapshot, originals: Originals): Promise<void> {
  const digest = createHash('sha256');
  const write = async (value: unknown): Promise<void> => {
    const line = `${JSON.stringify(value)}\n`;
    digest.update(line);
    await file.write(line);
  };
  await write(snapshot.header);
  for (const line of [...snapshot.entries.values(), ...snapshot.removed.values()]) await write(line);
  const end: SnapshotEnd = { end: true, entries: snapshot.entries.size, tombstones: snapshot.removed.size, digest: digest.digest('hex') };
  await file.write(`${JSON.stringify(end)}\n`);
  for (const sha256 of mediaOf(snapshot.entries.values()).keys()) {
    await file.write(`${JSON.stringify({ media: sha256, bytes: originals.read(sha256).toString('base64') })}\n`);
  }
}

/**
 * Writes a snapshot with its pictures to a file. The file is whole or not there at all.
 * @throws PublishError when a picture or file that an item shows is not to be had.
 */
export async function writeSnapshotFile(path: string, snapshot: Snapshot, originals: Originals): Promise<void> {
  const missing = [...mediaOf(snapshot.entries.values()).values()].find(({ sha256 }) => !originals.has(sha256));
  if (missing) throw new PublishError(mediaGone(missing.name));
  const temporary = `${path}.${process.pid}.part`;
  const file = await open(temporary, 'w');
  try {
    await writeLines(file, snapshot, originals);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}
