import { join } from 'node:path';
import { holdSites, neverRestore, releasesOf, rollBack, takenDownSince } from '@broadside/site/publisher';
import type { ReleaseSummary } from '@broadside/shared/publishing';
import { askRunning } from '../publishing/running.ts';
import { type Home, openHome } from '../state/home.ts';
import { PlainError } from '../state/plain-error.ts';
import { readSettings } from '../state/settings.ts';
import { seconds } from '../steps.ts';

interface Options { list?: boolean; never?: string }

const line = ({ release, made, pages, live, neverRestore: never }: ReleaseSummary): string =>
  `${String(release).padStart(6)}  ${made}  ${pages} pages${live ? '  live' : ''}${never ? `  never to be shown again: ${never}` : ''}`;

/** Does something with a site's folders while nothing else does. */
async function alone<T>(home: Home, work: () => T): Promise<T> {
  const hold = await holdSites(home.sites);
  try {
    return work();
  } finally {
    hold.release();
  }
}

function toNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new PlainError(`"${text}" is no release. They are numbered; "npm run broadside -- rollback CODE --list" lists them.`);
  return Number(text);
}

async function mark(home: Home, code: string, release: number | undefined, reason: string): Promise<void> {
  if (release === undefined) throw new PlainError('Say which release must never be shown again: npm run broadside -- rollback CODE NUMBER --never "REASON".');
  const ran = await askRunning(home, readSettings(), `/sites/${code}/never-restore`, { release, reason });
  if (ran === null) await alone(home, () => neverRestore(join(home.sites, code), release, reason));
  process.stderr.write(`Release ${release} of ${code} is never shown again: ${reason}\n`);
}

/** `rollback <code> [release]` */
export async function rollback(code: string, wanted: string | undefined, { list, never }: Options): Promise<void> {
  const started = performance.now();
  const home = openHome();
  const site = join(home.sites, code);
  const releases = releasesOf(site);
  if (!releases.length) throw new PlainError(`No site "${code}" is published here. "npm run broadside -- doctor" says what is.`);
  const release = wanted === undefined ? undefined : toNumber(wanted);
  if (list) return void process.stdout.write(`${releases.map(line).join('\n')}\n`);
  if (never !== undefined) return mark(home, code, release, never);
  const ran = await askRunning(home, readSettings(), `/sites/${code}/rollback`, release === undefined ? {} : { release }) as { release: number } | null;
  const shown = ran?.release ?? await alone(home, () => rollBack(site, release));
  const took = seconds(performance.now() - started);
  process.stderr.write(`${[`${code} shows release ${shown} again, after ${took}.`, ...takenDownSince(site, shown).map(({ en }) => en)].join(' ')} It stays there until someone publishes it: npm run broadside -- publish ${code}\n`);
}
