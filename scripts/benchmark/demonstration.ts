import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishReport } from '@broadside/site/publisher';
import { projectRoot } from '../state/home.ts';
import { Installation } from '../testing/installation.ts';
import { measureClicks } from './click.ts';
import { runMeasured } from './measured.ts';
import type { Row } from './table.ts';

const broadside = join(projectRoot, 'scripts', 'broadside.ts');
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** `broadside snapshot`, as anyone would type it. */
async function measureSnapshot({ env }: Installation, file: string): Promise<Row> {
  const { seconds } = await runMeasured(process.execPath, [broadside, 'snapshot', '--out', file], undefined, env);
  return ['The demonstration content as a snapshot file', `${seconds.toFixed(1)} s`, `${megabytes(statSync(file).size)}, with starting Node; its pictures lie beside it`];
}

/** `broadside publish` of all sites from that file, without a CMS. */
async function measurePublish({ env }: Installation, file: string, out: string): Promise<Row> {
  const order = ['publish', '--all', '--snapshot', file, '--out', out, '--pages-only', '--json'];
  const { seconds, megabytes: peak, output } = await runMeasured(process.execPath, [broadside, ...order], undefined, env);
  const { sites } = JSON.parse(output) as PublishReport;
  const pages = sites.reduce((sum, { rendered }) => sum + rendered, 0);
  return ['All its sites from that file, in one command', `${seconds.toFixed(1)} s`, `${pages} pages of ${sites.length} sites in two languages, ${Math.round(pages / seconds)} pages a second; ${peak === null ? 'memory not known' : `${Math.round(peak)} MB`}; with starting Node`];
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
    return [...clicks, snapshot, await measurePublish(installation, file, join(installation.home, 'measured'))];
  } finally {
    if (installation.isRunning) await installation.interrupt().catch(() => null);
    installation.remove();
  }
}
