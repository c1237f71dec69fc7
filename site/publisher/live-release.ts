import { dirname } from 'node:path';
import { isPageFile } from './page-files.ts';
import { LiveSite } from './release/live-site.ts';
import { Objects } from './release/objects.ts';
import type { FileFacts, ReleaseRecord } from './release/records.ts';
import { SiteFolder } from './release/site-folder.ts';

/** The release that visitors see now. */
export interface LiveRelease extends Omit<ReleaseRecord, 'files' | 'removed' | 'base' | 'pages'> {
  files: Record<string, FileFacts>;
  /** How many of them are pages for people. */
  htmlPages: number;
}

const folderOf = (folder: string): SiteFolder => new SiteFolder(folder, new Objects(dirname(folder)));

/** Opens the folders of one site. */
export const openSite = (folder: string): LiveSite => new LiveSite(folderOf(folder));

/** The number of the release that visitors see now; null before the first, or when nobody can tell. */
export const liveNumber = (folder: string): number | null => folderOf(folder).live;

/** What the live release was made from, without looking at all of its files. Changes nothing. Null before the first, or when its record is lost. */
export function liveRecord(folder: string): ReleaseRecord | null {
  const { live, releases } = folderOf(folder);
  return live === null ? null : releases.readLive(live);
}

/** What a live release was made from. Changes nothing, so it may be asked while a site is published. Null when its record is lost. */
export const recordOf = (folder: string, release: number): ReleaseRecord | null => folderOf(folder).releases.readLive(release);

/**
 * Changes nothing, so it may be asked while a site is published.
 * @param folder the folder of one site
 * @returns null before the first release, or when nobody can tell which it is
 */
export function liveRelease(folder: string): LiveRelease | null {
  const { live, releases } = folderOf(folder);
  const record = live === null ? null : releases.readLive(live);
  const files = record && releases.manifest(record.release);
  return record && files && { ...record, files: Object.fromEntries(files), htmlPages: [...files.keys()].filter(isPageFile).length };
}
