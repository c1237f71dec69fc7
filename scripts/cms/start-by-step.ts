import type { Home } from '../state/home.ts';
import { openSecrets, saveSecrets } from '../state/secrets.ts';
import { step } from '../steps.ts';
import { type RunningCms, startCms } from './start-cms.ts';

/** Starts the CMS, and on the first start makes what is missing. Gives the first administrator's password, if one was made. */
export async function startCmsByStep(home: Home): Promise<{ cms: RunningCms; password: string | null }> {
  const secrets = openSecrets(home);
  const cms = startCms(home);
  await step('Start the CMS', () => cms.until('booted'));
  const { password } = await cms.until('administrator');
  await step('Look after the demonstration content', () => cms.until('seeded'));
  const ready = cms.until('listening');
  if (!secrets.publisherToken) saveSecrets(home, { ...secrets, publisherToken: (await cms.until('token')).token });
  await ready;
  return { cms, password };
}
