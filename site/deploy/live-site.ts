import { existsSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Former } from '../src/store/index.ts';
import { liveRelease } from '../publisher/live-release.ts';
import { digest } from '../publisher/site-files.ts';
import { DeployError } from './errors.ts';
import { changedMeanwhile, listLost, notYetPublished } from './reasons/deliveries.ts';

/** A site as it is live: a real folder and what is in it. */
export interface LiveSite {
  code: string;
  /** The real folder, not the link that may point elsewhere a moment later. */
  folder: string;
  release: number;
  /** The revision of the ledger that it shows. */
  revision: number;
  /** The folder on its domain that it was made for: `/` or `/ct/`. */
  base: string;
  /** ISO 8601: when the release was made. */
  made: string;
  files: Record<string, { sha256: string; size: number }>;
  /** What it answers at addresses that it once had. */
  former: Former;
  /** It was taken down: every address says so. */
  closed: boolean;
}

/**
 * The site that is live in a folder of sites.
 * @param sites the folder that the publisher writes to
 * @throws DeployError when nothing is published there yet, or nobody can tell what
 */
export function liveSite(sites: string, code: string): LiveSite {
  const site = join(sites, code);
  const live = liveRelease(site);
  if (!live && existsSync(join(site, 'current'))) throw new DeployError(listLost(code));
  if (!live) throw new DeployError(notYetPublished(code));
  const { release, revision, basePath: base, made, moved, gone, since, files, closed = false } = live;
  return { code, folder: realpathSync(join(site, 'current')), release, revision, base, made, files, former: { moved, gone, since }, closed };
}

/**
 * One file of a live site.
 * @throws DeployError when it is not what the release says, because a newer one took its place meanwhile
 */
export async function readSiteFile({ folder, code, files }: LiveSite, path: string): Promise<Buffer> {
  const bytes = await readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!bytes || digest(bytes) !== files[path]?.sha256) throw new DeployError(changedMeanwhile(code, path));
  return bytes;
}

/** Where a site says that it lives: `https://ct.example.org/`, from its robots.txt; null while it has no domain. */
export async function addressOf(site: LiveSite): Promise<string | null> {
  const address = /^Sitemap: (.*)sitemap\.xml$/m.exec((await readSiteFile(site, 'robots.txt')).toString())?.[1];
  return address?.startsWith('https://') ? address : null;
}
