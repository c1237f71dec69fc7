import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Row } from './table.ts';

interface Measured { pages: number; sites: number; readSeconds: number; seconds: number; megabytes: number }

const run = promisify(execFile);

async function publishAll(file: string, folder: string, pictures: string): Promise<Measured> {
  const { stdout } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'render-all.ts'), file, folder, pictures], { maxBuffer: 1e8 });
  return JSON.parse(stdout) as Measured;
}

const rows = (name: string, { pages, sites, seconds, megabytes }: Measured): Row[] => [
  [name, `${seconds.toFixed(1)} s`, `${pages} pages of ${sites} sites, ${Math.round(pages / seconds)} a second, ${((seconds * 1000 * availableParallelism()) / pages).toFixed(2)} ms a page and core`],
  [`${name}: peak memory`, `${Math.round(megabytes)} MB`, 'the whole process with its threads'],
];

/** Publishes all sites of a snapshot file, first without made pictures, then with them. */
export async function measureRendering(file: string): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-bench-'));
  try {
    const pictures = join(folder, 'pictures');
    const first = await publishAll(file, join(folder, 'first'), pictures);
    const second = await publishAll(file, join(folder, 'second'), pictures);
    return [
      ['Snapshot file', `${(statSync(file).size / 1e6).toFixed(1)} MB`, `read and checked in ${first.readSeconds.toFixed(2)} s`],
      ...rows('All sites, pictures made for the first time', first),
      ...rows('All sites, written anew', second),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
