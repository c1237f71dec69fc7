import { readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Union } from '../content/snapshot.ts';
import { type Counted, countFiles, runMeasured } from '../measured.ts';

/** What one publish took: wall time, pages and feeds made, and sites that changed. */
export interface Taken { seconds: number; rendered: number; sites: number }

/** A kind of change; see content/edits.ts. */
export type Kind = 'body' | 'title' | 'newestTitle' | 'state';

/** What a publisher took for all sites, then for one change of each kind (the median of several). `megabytes` are peaks of the whole process. */
export interface Publishing<K extends Kind> {
  full: Taken;
  fullMegabytes: number;
  changes: Record<K, Taken>;
  nothing: Taken;
  megabytes: number;
  /** In seconds, for all sites: search indexes and share cards. Null when that was not measured. */
  complete: number | null;
  /** In seconds: one site back to the release before the last change. */
  rollback: number;
}

export interface PublishingRun<K extends Kind> extends Publishing<K>, Counted {}

/** What to measure: a union, how many articles each site has, and which changes. */
export interface Measured<K extends Kind> { union: Union; texts: number; kinds: readonly K[]; complete?: boolean }

/** How many edits of each kind are measured. */
const REPEAT = 5;

/**
 * Publishes a union in a process of its own.
 * @param out a folder that is made
 */
export async function measurePublisher<K extends Kind>(measured: Measured<K>, out: string): Promise<PublishingRun<K>> {
  const order = JSON.stringify({ complete: false, ...measured, out, repeat: REPEAT });
  const { output } = await runMeasured(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'run.ts'), order]);
  return { ...(JSON.parse(output) as Publishing<K>), ...countLive(out) };
}

/** The files that visitors can reach, without records and the folder that waits. */
function countLive(out: string): Counted {
  const sites = readdirSync(out).filter((name) => !name.startsWith('.')).map((code) => countFiles(realpathSync(join(out, code, 'current'))));
  const sum = (of: (counted: Counted) => number): number => sites.reduce((total, site) => total + of(site), 0);
  return { files: sum(({ files }) => files), pages: sum(({ pages }) => pages), bytes: sum(({ bytes }) => bytes) };
}
