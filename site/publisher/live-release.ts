import { existsSync } from 'node:fs';
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

/** Opens the folders of one site. */
export const openSite = (folder: string): LiveSite => new LiveSite(new SiteFolder(folder, new Objects(dirname(folder))));

/**
 * @param folder the folder of one site
 * @returns null before the first release, or when nobody can tell which it is
 */
export function liveRelease(folder: string): LiveRelease | null {
  if (!existsSync(folder)) return null;
  const { record, files } = openSite(folder);
  return record && { ...record, files: Object.fromEntries(files), htmlPages: [...files.keys()].filter(isPageFile).length };
}
