import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureTheme, Originals, writeSnapshotFile } from '@broadside/site/publisher';
import { compareAll } from '../benchmark/compare.ts';
import { readCorpus } from '../benchmark/content/corpus.ts';
import { benchmarkSnapshot } from '../benchmark/content/snapshot.ts';
import { measureDemonstration } from '../benchmark/demonstration.ts';
import { measureGrowth } from '../benchmark/growth/growth.ts';
import { measurePictures } from '../benchmark/pictures/measure.ts';
import { machine, writeReport } from '../benchmark/report.ts';
import { measureStreaming } from '../benchmark/streaming.ts';
import { type Row, toTable } from '../benchmark/table.ts';
import { compileCms } from '../cms/build-cms.ts';
import { PlainError } from '../state/plain-error.ts';
import { useScratchFolderUntilStopped } from '../state/scratch.ts';
import { step } from '../steps.ts';

/** What a part of the benchmark found: rows of the table, and perhaps a picture. */
interface Found { rows: Row[]; svg?: string }

/** Ten thousand entries, with the benchmark's own as models, pulled from a CMS. */
async function measurePull(folder: string): Promise<Row[]> {
  await compileCms();
  const file = join(folder, 'models.ndjson');
  await writeSnapshotFile(file, benchmarkSnapshot(readCorpus(300), { sites: 51, languages: 'en' }), new Originals(join(folder, 'none')));
  return measureStreaming(file);
}

const parts: Record<string, (folder: string) => Promise<Found>> = {
  compare: async (folder) => ({ rows: await compareAll(folder) }),
  growth: measureGrowth,
  pictures: async (folder) => ({ rows: await measurePictures(folder) }),
  demonstration: async () => ({ rows: await measureDemonstration() }),
  pull: async (folder) => ({ rows: await measurePull(folder) }),
};

/** `npm run bench`: measures on this machine and prints a table. When all parts are measured, docs/benchmark.md says it too. */
export async function bench(named: string[]): Promise<void> {
  const unknown = named.filter((name) => !(name in parts));
  if (unknown.length) throw new PlainError(`The benchmark has no part "${unknown.join('", "')}". There are: ${Object.keys(parts).join(', ')}.`);
  // Hundreds of sites: Ctrl-C must not leave them on the disk.
  useScratchFolderUntilStopped('bench');
  const folder = mkdtempSync(join(tmpdir(), 'sites-'));
  try {
    await step('Compile the theme', ensureTheme);
    const found: Found[] = [];
    for (const [name, measure] of Object.entries(parts)) {
      if (!named.length || named.includes(name)) found.push(await step(`Measure: ${name}`, () => measure(folder)));
    }
    const rows = found.flatMap((each) => each.rows);
    process.stdout.write(`${machine()}\n\n${toTable(rows)}\n`);
    if (!named.length) writeReport(rows, found.find(({ svg }) => svg)?.svg ?? null);
  } finally {
    // Not before: for some minutes ext4 looks twice at the places of deleted files, which slows whoever writes next.
    rmSync(folder, { recursive: true, force: true });
  }
  process.exit(0);
}
