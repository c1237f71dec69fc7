import { existsSync, readdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { openSite } from '../live-release.ts';
import { readMarks } from './marks.ts';
import { Objects } from './objects.ts';

/** So many releases of a site are kept, however old they are: ten, each before and after it got its search index. */
const LEAST = 20;
/** Whatever is younger than this is kept too, in milliseconds. */
const YOUNG = 90 * 24 * 3_600_000;
/** With less room than this share of the disk, age no longer protects a release. */
const LEAST_FREE = 0.05;

/** @returns the releases of a site that need not be kept */
function surplus(site: string, now: number, isFull: boolean): number[] {
  const { folder, record } = openSite(site);
  const { pinned } = readMarks(site);
  const isYoung = (release: number): boolean => now - Date.parse(folder.releases.read(release)?.made ?? '') < YOUNG;
  return folder.releases.numbers().slice(LEAST).filter((release) => release !== record?.release && release !== pinned && (isFull || !isYoung(release)));
}

/** Removes releases of a site. Those that stood on them are written out whole first. */
function removeReleases(site: string, releases: readonly number[]): void {
  const { releases: all } = openSite(site).folder;
  const going = new Set(releases);
  for (const kept of all.numbers().filter((release) => !going.has(release))) if (going.has(all.read(kept)?.base ?? 0)) all.makeWhole(kept);
  for (const release of releases) all.remove(release);
}

/** The digests of all files of all releases that are kept. */
async function digestsIn(out: string, codes: readonly string[], isQuiet: () => boolean): Promise<Set<string>> {
  const needed = new Set<string>();
  for (const code of codes) {
    if (!isQuiet()) break;
    const { releases } = openSite(join(out, code)).folder;
    // What a release changed is all that it adds: those before it are kept, or it is written out whole.
    for (const number of releases.numbers()) for (const { sha256 } of Object.values(releases.read(number)?.files ?? {})) needed.add(sha256);
    await setImmediate();
  }
  return needed;
}

/** The codes of all sites that were ever published to a folder. */
export const sitesIn = (out: string): string[] => readdirSync(out).filter((name) => existsSync(join(out, name, 'releases')));

function freeShareOf(folder: string): number {
  const { bavail, blocks } = statfsSync(folder);
  return bavail / blocks;
}

/** What was tidied away. */
export interface Tidied { releases: number; files: number }

/**
 * Removes old releases and the files that only they had: at least ten of each site are kept, and whatever is younger than 90 days
 * unless the disk is nearly full. Goes through everything that is kept, so it is for quiet moments; others get their turn between two sites.
 * @param out the folder of all sites
 * @param now milliseconds since 1970
 * @param isQuiet whether nothing was published since this began: what a new release replaced is not known here, so that nothing more may go
 * @param free the share of the disk that is free
 * @returns null when it was broken off
 */
export async function tidyReleases(out: string, now: number, isQuiet: () => boolean = () => true, free = freeShareOf(out)): Promise<Tidied | null> {
  const codes = sitesIn(out);
  let removed = 0;
  for (const code of codes) {
    if (!isQuiet()) return null;
    const releases = surplus(join(out, code), now, free < LEAST_FREE);
    if (releases.length) removeReleases(join(out, code), releases);
    removed += releases.length;
    await setImmediate();
  }
  const files = await sweep(new Objects(out), await digestsIn(out, codes, isQuiet), isQuiet);
  return files === null ? null : { releases: removed, files };
}

async function sweep(objects: Objects, needed: ReadonlySet<string>, isQuiet: () => boolean): Promise<number | null> {
  let files = 0;
  for (const shelf of existsSync(objects.folder) ? readdirSync(objects.folder) : []) {
    if (!isQuiet()) return null;
    for (const sha256 of readdirSync(join(objects.folder, shelf)).filter((name) => !needed.has(name))) {
      objects.remove(sha256);
      files += 1;
    }
    await setImmediate();
  }
  return isQuiet() ? files : null;
}
