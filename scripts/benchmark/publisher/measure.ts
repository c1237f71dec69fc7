import { readdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Union } from '../content/snapshot.ts';
import { type Counted, countFiles, runMeasured } from '../measured.ts';

/** What one publish took: wall time, pages and feeds made, and sites that changed. */
export interface Taken { seconds: number; rendered: number; sites: number }

/** What a publisher took for all sites, then for one change of each kind (the median of several). `megabytes` are peaks of the whole process. */
export interface Publishing { full: Taken; fullMegabytes: number; body: Taken; title: Taken; newestTitle: Taken; state: Taken; nothing: Taken; megabytes: number }

export interface PublishingRun extends Publishing, Counted {}

/** How many edits of each kind are measured. */
const REPEAT = 5;

/**
 * Publishes a union in a process of its own.
 * @param texts how many articles each site has
 * @param out a folder that is made and removed
 */
export async function measurePublisher(union: Union, texts: number, out: string): Promise<PublishingRun> {
  try {
    const order = JSON.stringify({ ...union, texts, out, repeat: REPEAT });
    const { output } = await runMeasured(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'run.ts'), order]);
    return { ...(JSON.parse(output) as Publishing), ...countLive(out) };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** The files that visitors can reach, without records and the folder that waits. */
function countLive(out: string): Counted {
  const sites = readdirSync(out).filter((name) => !name.startsWith('.')).map((code) => countFiles(realpathSync(join(out, code, 'current'))));
  const sum = (of: (counted: Counted) => number): number => sites.reduce((total, site) => total + of(site), 0);
  return { files: sum(({ files }) => files), pages: sum(({ pages }) => pages), bytes: sum(({ bytes }) => bytes) };
}
