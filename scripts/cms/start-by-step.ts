import type { Home } from '../state/home.ts';
import { openSecrets, saveSecrets } from '../state/secrets.ts';
import { step } from '../steps.ts';
import { type RunningCms, startCms } from './start-cms.ts';

/**
 * Starts the CMS, and on the first start lets it make what is missing.
 * @param begun told at once, so that the CMS can be stopped while it still starts
 * @returns the first administrator's password, if one was made
 */
export async function startCmsByStep(home: Home, begun: (cms: RunningCms) => void): Promise<string | null> {
  const secrets = openSecrets(home);
  const cms = startCms(home);
  begun(cms);
  await step('Start the CMS', () => cms.until('booted'));
  const { password } = await cms.until('administrator');
  await step('Look after the demonstration content', () => cms.until('seeded'));
  const ready = cms.until('listening');
  if (!secrets.publisherToken) saveSecrets(home, { ...secrets, publisherToken: (await cms.until('token')).token });
  await ready;
  return password;
}
