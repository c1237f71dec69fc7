import type { Snapshot } from '@broadside/shared/view';
import { Originals, originalsIn, publish, type PublishReport, pullSnapshot } from '@broadside/site/publisher';
import type { Home } from '../state/home.ts';
import { PlainError } from '../state/plain-error.ts';
import { openSecrets, secretValues } from '../state/secrets.ts';
import type { Settings } from '../state/settings.ts';
import { askRunning } from './running.ts';

/** The running CMS of this installation, with the right to read everything published. */
export function sourceOf(home: Home, { cmsPort }: Settings): { url: string; token: string } {
  const { publisherToken } = openSecrets(home);
  if (!publisherToken) throw new PlainError('The CMS was never started here, so there is nothing to publish yet. Run "npm start" first.');
  return { url: `http://127.0.0.1:${cmsPort}`, token: publisherToken };
}

/** Reads everything published from the running CMS of this installation. */
export const pullFromCms = (home: Home, settings: Settings): Promise<Snapshot> => pullSnapshot(sourceOf(home, settings), new Originals(originalsIn(home.pictures)));

interface How { codes: readonly string[]; full?: boolean; confirmRemoval?: boolean }

/** Publishes sites with what the running CMS says now: through the publisher that runs beside it, or in this process when none does. */
export async function publishFromCms(home: Home, settings: Settings, { codes, full = false, confirmRemoval = false }: How): Promise<PublishReport> {
  const answer = await askRunning(home, settings, '/publish', { codes, full, confirmRemoval });
  if (answer !== null) return answer as PublishReport;
  return publish({ snapshot: await pullFromCms(home, settings), codes, full, confirmRemoval, out: home.sites, pictures: home.pictures, secrets: secretValues(home) });
}
