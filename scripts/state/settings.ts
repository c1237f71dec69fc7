import { z } from 'zod';
import { PlainError } from './plain-error.ts';

const port = z.coerce.number().int().min(1).max(65535);
const schema = z.object({
  /** Where the CMS listens, on this machine only. */
  BROADSIDE_CMS_PORT: port.default(1337),
  /** Where the sites are served, on this machine only. */
  BROADSIDE_SITES_PORT: port.default(4300),
});

export interface Settings { cmsPort: number; sitesPort: number }

/** The settings of this machine, from the environment. @throws PlainError naming each wrong one. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const read = schema.safeParse(env);
  if (!read.success) {
    const names = [...new Set(read.error.issues.map((issue) => String(issue.path[0])))];
    throw new PlainError(`These settings are wrong: ${names.map((name) => `${name}=${env[name]}`).join(', ')}. A port is a number from 1 to 65535.`);
  }
  const { BROADSIDE_CMS_PORT: cmsPort, BROADSIDE_SITES_PORT: sitesPort } = read.data;
  if (cmsPort === sitesPort) throw new PlainError(`BROADSIDE_CMS_PORT and BROADSIDE_SITES_PORT are both ${cmsPort}. Give them different numbers.`);
  return { cmsPort, sitesPort };
}
