import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PublishError } from '../errors.ts';
import { marksDamaged } from '../reasons/versions.ts';

const marks = z.object({
  /** The release that the site is held on until someone publishes on purpose; null when it follows what is published. */
  pinned: z.number().int().positive().nullable().default(null),
  /** Releases that must never be shown again, with the reason. */
  never: z.record(z.string(), z.string()).default({}),
});
export type Marks = z.infer<typeof marks>;

const pathIn = (site: string): string => join(site, 'marks.json');

/**
 * What people decided about a site's releases. Unlike all else beside the sites it can't be worked out again.
 * @throws PublishError when the file is damaged: guessing could show what someone took down.
 */
export function readMarks(site: string): Marks {
  const path = pathIn(site);
  if (!existsSync(path)) return { pinned: null, never: {} };
  try {
    return marks.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new PublishError(marksDamaged(path));
  }
}

export function writeMarks(site: string, value: Marks): void {
  mkdirSync(site, { recursive: true });
  const temporary = `${pathIn(site)}.${process.pid}.part`;
  writeFileSync(temporary, JSON.stringify(value));
  renameSync(temporary, pathIn(site));
}

/** Ends a pause: publishing on purpose does, and taking a site down. */
export function unpin(site: string): void {
  const known = readMarks(site);
  if (known.pinned !== null) writeMarks(site, { ...known, pinned: null });
}
