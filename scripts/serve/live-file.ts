import { constants } from 'node:fs';
import { type FileHandle, lstat, open, readlink } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of a site, held open: whatever the publisher does meanwhile, its bytes stay what they were. The one who opened it closes it. */
export interface LiveFile {
  handle: FileHandle;
  /** The same for the same bytes, until the file is written anew. */
  identity: string;
  /** Bytes. */
  size: number;
  modified: Date;
}

/** A path of a site as parts of file names; null for one that can't be there, such as one that leads out of the site. */
function partsOf(path: string): string[] | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const parts = decoded.split('/').filter((part, index, all) => part !== '' || index === all.length - 1);
  // Names with a dot first are never part of a site; the others would mean something to a file system.
  return parts.some((part) => part.startsWith('.') || /[\0\\:]/.test(part)) ? null : parts;
}

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '');

async function openFile(path: string): Promise<LiveFile | 'folder' | null> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (!handle) return null;
  const stat = await handle.stat({ bigint: true });
  if (stat.isFile()) return { handle, identity: `${stat.dev}-${stat.ino}-${stat.size}-${stat.mtimeNs}-${stat.ctimeNs}`, size: Number(stat.size), modified: stat.mtime };
  await handle.close();
  return stat.isDirectory() ? 'folder' : null;
}

/** Which of a site's folders is live now, and since which flip: two flips lead back to the same folder, with other files. Null before its first release. */
async function liveNow(site: string): Promise<{ side: string; flip: string } | null> {
  const link = join(site, 'current');
  const [stat, side] = [await lstat(link, { bigint: true }).catch(() => null), await readlink(link).catch(() => null)];
  return stat && side !== null ? { side, flip: `${side} ${stat.ino} ${stat.ctimeNs}` } : null;
}

/**
 * Opens a file of the release that is live. The folder that is live is never written to; so a file counts only if no other folder went live
 * until it was open, and otherwise is looked for again.
 * @param site the folder of one site
 * @param path of an address, still encoded; `/toolkits/` is the page of that folder
 * @returns `folder` for a folder that was asked for without its slash; null when there is no such file
 */
export async function openLive(site: string, path: string): Promise<LiveFile | 'folder' | null> {
  const parts = partsOf(path);
  if (!parts) return null;
  const isFolder = parts.at(-1) === '';
  for (;;) {
    const live = await liveNow(site);
    if (!live) return null;
    const found = await openFile(join(site, live.side, ...parts, ...(isFolder ? ['index.html'] : [])));
    if ((await liveNow(site))?.flip === live.flip) return found;
    if (found && found !== 'folder') await found.handle.close();
  }
}
