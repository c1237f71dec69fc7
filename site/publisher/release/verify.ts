import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSite } from '../live-release.ts';

const digestOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Files that lie in a folder, by path within it. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/**
 * Proves that a release is whole: every file is there with its digest and size and, of the live one, nothing else is.
 * @param site the folder of one site
 * @param release the live one when left out
 * @returns what is wrong, in plain words; nothing when all is well
 */
export function verifyRelease(site: string, release?: number): string[] {
  const { folder, record } = openSite(site);
  const number = release ?? record?.release;
  if (number === undefined) return ['There is no live release, or its list of files is lost. Publish the site with --full.'];
  const files = folder.releases.manifest(number);
  if (!files) return [`Release ${number} is not kept, or its list of files is damaged.`];
  const isLive = number === record?.release;
  const live = folder.livePath;
  const livePaths = new Map(isLive ? [] : [...(openSite(site).files)].map(([path, { sha256 }]) => [sha256, path]));
  const placeOf = (path: string, sha256: string): string | null => (isLive && live ? join(live, path) : folder.find(sha256, livePaths.get(sha256)));
  const wrong = [...files].flatMap(([path, { sha256 }]) => {
    const place = placeOf(path, sha256);
    if (!place || !existsSync(place)) return [`${path} is missing.`];
    return digestOf(place) === sha256 ? [] : [`${path} is not as it was released.`];
  });
  const stray = isLive && live ? filesIn(live).filter((path) => !files.has(path)) : [];
  return [...wrong, ...stray.map((path) => `${path} does not belong to the release.`)];
}
