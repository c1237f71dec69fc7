import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Piece } from '../content/corpus.ts';
import { codesOf, type Union } from '../content/snapshot.ts';
import { countFiles, type Measured, runMeasured } from '../measured.ts';
import { configName, writeArticle, writeHugoProject } from './project.ts';

/** What Hugo took for all sites. `megabytes` is the largest of its processes. */
export interface HugoRun { seconds: number; megabytes: number; files: number; pages: number }

/** The version of Hugo on the PATH; null when it is not installed. */
export function hugoVersion(): string | null {
  try {
    return /v([\d.]+)/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))![1]!;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Builds all sites, each by a process of its own, as many at once as there are cores.
 * One process for all sites (each a language with a host of its own) took a third more processor time, and several times the memory.
 */
async function buildAll(folder: string, out: string, sites: number): Promise<HugoRun> {
  const waiting = codesOf(sites);
  const runs: Measured[] = [];
  const work = async (): Promise<void> => {
    for (let code = waiting.shift(); code; code = waiting.shift()) {
      runs.push(await runMeasured('hugo', ['--quiet', '--config', configName(code), '--destination', join(out, code)], folder));
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const seconds = (performance.now() - started) / 1000;
  return { seconds, megabytes: Math.max(...runs.map(({ megabytes }) => megabytes ?? 0)), ...countFiles(out) };
}

/** Builds all sites with Hugo, then once more after one article got another body. */
export async function measureHugo(folder: string, pieces: readonly Piece[], union: Union, styles: string): Promise<{ full: HugoRun; rebuild: HugoRun }> {
  const out = join(folder, 'out');
  writeHugoProject(folder, pieces, union, styles);
  const full = await buildAll(folder, out, union.sites);
  const piece = pieces[Math.floor(pieces.length / 2)]!;
  writeArticle(folder, { ...piece, body: `${piece.body}\n\nOne more sentence.` });
  return { full, rebuild: await buildAll(folder, out, union.sites) };
}
