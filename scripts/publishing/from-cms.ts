import { join } from 'node:path';
import type { Snapshot } from '@broadside/shared/view';
import { Originals, originalsIn, publish, type PublishReport, pullSnapshot } from '@broadside/site/publisher';
import type { Home } from '../state/home.ts';
import { PlainError } from '../state/plain-error.ts';
import { openSecrets } from '../state/secrets.ts';
import type { Settings } from '../state/settings.ts';

/** Reads everything published from the running CMS of this installation. */
export async function pullFromCms(home: Home, { cmsPort }: Settings): Promise<Snapshot> {
  const { publisherToken } = openSecrets(home);
  if (!publisherToken) throw new PlainError('The CMS was never started here, so there is nothing to publish yet. Run "npm start" first.');
  return pullSnapshot({ url: `http://127.0.0.1:${cmsPort}`, token: publisherToken }, new Originals(originalsIn(home.pictures)));
}

/** Publishes sites with what the running CMS says now. */
export async function publishFromCms(home: Home, settings: Settings, options: Partial<Parameters<typeof publish>[0]>): Promise<PublishReport> {
  const snapshot = await pullFromCms(home, settings);
  return publish({ out: join(home.sites), pictures: home.pictures, ...options, snapshot });
}
