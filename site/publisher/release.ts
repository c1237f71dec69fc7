import { existsSync, linkSync, copyFileSync, mkdirSync, readFileSync, readlinkSync, renameSync, rmdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { SiteFile, SiteFiles } from './site-files.ts';

const manifest = z.object({
  /** Counts up by one with each release of the site. */
  release: z.number().int().positive(),
  /** The revision of the ledger, and the instant, that it shows. */
  revision: z.number().int(),
  instant: z.string(),
  /** When time alone would change the site: an embargo ends, an event is over. Null for never. */
  validUntil: z.string().nullable(),
  theme: z.string(),
  /** What the site was made from; see site-identity.ts. */
  content: z.string(),
  /** What the site answers at its former addresses; see `formerOf`. */
  moved: z.record(z.string(), z.string()).default({}),
  gone: z.array(z.string()).default([]),
  files: z.record(z.string(), z.object({ sha256: z.string(), size: z.number() })),
});
export type Manifest = z.infer<typeof manifest>;

/** What a release changed, in pages. */
export interface Outcome { release: number; rendered: number; kept: number; removed: number }

type Side = 'a' | 'b';

const manifestPath = (folder: string, side: Side): string => join(folder, `${side}.json`);

/** The manifest of one of a site's two folders; null when it is missing or was being changed when the process ended. */
function readManifest(folder: string, side: Side): Manifest | null {
  const path = manifestPath(folder, side);
  if (!existsSync(path)) return null;
  const parsed = manifest.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  return parsed.success ? parsed.data : null;
}

/** Which of the two folders is served now; null before the first release. */
function liveSide(folder: string): Side | null {
  try {
    const target = readlinkSync(join(folder, 'current'));
    return target === 'a' || target === 'b' ? target : null;
  } catch {
    return null;
  }
}

/** The release that is served now. */
export function liveRelease(folder: string): Manifest | null {
  const side = liveSide(folder);
  return side && readManifest(folder, side);
}

/** What a release was made from, and when. */
export type Facts = Omit<Manifest, 'release' | 'files'>;

/** Whether a live release is still what a publish would make: same content, same theme, and no instant passed that changes something. */
export function isStillTrue(live: Manifest, { content, theme, instant }: Pick<Facts, 'content' | 'theme' | 'instant'>): boolean {
  const now = Date.parse(instant);
  return live.content === content && live.theme === theme && now >= Date.parse(live.instant) && (live.validUntil === null || now < Date.parse(live.validUntil));
}

const isPage = (path: string): boolean => path.endsWith('.html');

function writeFile(target: string, file: SiteFile, isThere: boolean): void {
  // Removed first: it may share its bytes with the store of pictures, which writing in place would change too.
  if (isThere) rmSync(target, { force: true });
  if ('bytes' in file) return writeFileSync(target, file.bytes);
  try {
    linkSync(file.from, target);
  } catch {
    // Another disk, or a file system without hard links.
    copyFileSync(file.from, target);
  }
}

/** Removes a file, and the folders that are empty without it. */
function removeFile(root: string, path: string): void {
  rmSync(join(root, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      // Something else is in it.
      return;
    }
  }
}

/** Makes the idle folder hold exactly these files, touching only what differs. Its manifest is away meanwhile, so that a crash is seen. */
function patch(folder: string, side: Side, files: SiteFiles): void {
  const before = readManifest(folder, side)?.files ?? null;
  rmSync(manifestPath(folder, side), { force: true });
  const target = join(folder, side);
  if (!before) rmSync(target, { recursive: true, force: true });
  for (const path of Object.keys(before ?? {})) {
    if (!files.has(path)) removeFile(target, path);
  }
  const changed = [...files].filter(([path, file]) => before?.[path]?.sha256 !== file.sha256);
  for (const parent of new Set(changed.map(([path]) => dirname(path)))) mkdirSync(join(target, parent), { recursive: true });
  for (const [path, file] of changed) writeFile(join(target, path), file, before?.[path] !== undefined);
}

function flip(folder: string, side: Side): void {
  const temporary = join(folder, `current.${process.pid}`);
  rmSync(temporary, { force: true });
  symlinkSync(side, temporary);
  renameSync(temporary, join(folder, 'current'));
}

function compare(live: Manifest | null, files: SiteFiles): { rendered: number; kept: number; removed: number; changed: boolean } {
  const pages = [...files].filter(([path]) => isPage(path));
  const same = (path: string, file: SiteFile): boolean => live?.files[path]?.sha256 === file.sha256;
  const kept = pages.filter(([path, file]) => same(path, file)).length;
  const gone = Object.keys(live?.files ?? {}).filter((path) => !files.has(path));
  const changed = gone.length > 0 || [...files].some(([path, file]) => !same(path, file));
  return { rendered: pages.length - kept, kept, removed: gone.filter(isPage).length, changed };
}

/** Whether two releases answer the same at former addresses. Both are in order. */
const hasSameAddresses = (one: Pick<Facts, 'moved' | 'gone'>, other: Pick<Facts, 'moved' | 'gone'>): boolean =>
  JSON.stringify([one.moved, one.gone]) === JSON.stringify([other.moved, other.gone]);

/** A release that stays as it is. */
export function keptRelease({ release, files }: Manifest): Outcome {
  return { release, rendered: 0, kept: Object.keys(files).filter(isPage).length, removed: 0 };
}

/**
 * Makes a site's files live: patches the folder that is not served and lets `current` point to it, in one step.
 * Nothing is written when the live release has the same files already.
 */
export function writeRelease(folder: string, files: SiteFiles, facts: Facts, full: boolean): Outcome {
  mkdirSync(folder, { recursive: true });
  const side = liveSide(folder);
  const live = side && readManifest(folder, side);
  const { changed, ...counts } = compare(full ? null : live, files);
  if (live && !changed && hasSameAddresses(live, facts)) return { release: live.release, ...counts };
  const idle: Side = side === 'a' ? 'b' : 'a';
  if (full) rmSync(manifestPath(folder, idle), { force: true });
  patch(folder, idle, files);
  const release = (live?.release ?? 0) + 1;
  const listed = Object.fromEntries([...files].map(([path, { sha256, size }]) => [path, { sha256, size }]));
  const made: Manifest = { release, ...facts, files: listed };
  writeFileSync(manifestPath(folder, idle), JSON.stringify(made));
  flip(folder, idle);
  return { release, ...counts };
}
