import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { PublishReport } from '@broadside/site/publisher';
import { projectRoot } from '../state/home.ts';
import { Installation } from '../testing/installation.ts';
import { measureClicks } from './click.ts';
import { runMeasured } from './measured.ts';
import type { Row } from './table.ts';

const broadside = join(projectRoot, 'scripts', 'broadside.ts');
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Which of the machine's cores a program may use. `before` stands before its name. */
interface Cores { name: string; cores: number; before: readonly string[] }

const allCores: Cores = { name: 'All its sites from that file, in one command', cores: availableParallelism(), before: [] };
const oneCore: Cores = { name: 'The same on one core', cores: 1, before: ['taskset', '--cpu-list', '0'] };
/** Linux alone can keep a program to one core. */
const canChoose = (): boolean => spawnSync('taskset', ['--version']).status === 0;

/** `broadside snapshot`, as anyone would type it. */
async function measureSnapshot({ env }: Installation, file: string): Promise<Row> {
  const { seconds } = await runMeasured(process.execPath, [broadside, 'snapshot', '--out', file], undefined, env);
  return ['The demonstration content as a snapshot file', `${seconds.toFixed(1)} s`, `${megabytes(statSync(file).size)}, with starting Node; its pictures lie beside it`];
}

/** `broadside publish` of all sites from that file, without a CMS. */
async function measurePublish({ env }: Installation, file: string, out: string, { name, cores, before }: Cores): Promise<Row> {
  const [command, ...order] = [...before, process.execPath, broadside, 'publish', '--all', '--snapshot', file, '--out', out, '--pages-only', '--json'];
  const { seconds, megabytes: peak, output } = await runMeasured(command!, order, undefined, env);
  const { sites } = JSON.parse(output) as PublishReport;
  const pages = sites.reduce((sum, { rendered }) => sum + rendered, 0);
  return [name, `${seconds.toFixed(1)} s`, `${pages} pages of ${sites.length} sites in two languages, ${Math.round(pages / seconds)} pages a second, ${((seconds * cores * 1000) / pages).toFixed(2)} ms a page and core; ${peak === null ? 'memory not known' : `${Math.round(peak)} MB`}; with starting Node`];
}

/** Starts a whole Broadside with its demonstration content and edits it as an editor does; then makes its sites without it. */
export async function measureDemonstration(): Promise<Row[]> {
  const installation = new Installation();
  const file = join(installation.home, 'demonstration.ndjson');
  try {
    await installation.start();
    const clicks = await measureClicks(installation);
    const snapshot = await measureSnapshot(installation, file);
    await installation.interrupt();
    const published: Row[] = [];
    for (const cores of canChoose() ? [allCores, oneCore] : [allCores]) published.push(await measurePublish(installation, file, join(installation.home, `measured-${cores.cores}`), cores));
    return [...clicks, snapshot, ...published];
  } finally {
    if (installation.isRunning) await installation.interrupt().catch(() => null);
    installation.remove();
  }
}
