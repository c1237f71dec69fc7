import { z } from 'zod';
import { PlainError } from './plain-error.ts';

const port = z.coerce.number().int().min(1).max(65535);
const schema = z.object({
  /** Where the CMS listens, on this machine only. */
  BROADSIDE_CMS_PORT: port.default(1337),
  /** Where the sites are served, on this machine only. */
  BROADSIDE_SITES_PORT: port.default(4300),
  /** Where the publisher takes what the CMS asks of it, on this machine only. */
  BROADSIDE_CONTROL_PORT: port.default(4301),
});

export interface Settings { cmsPort: number; sitesPort: number; controlPort: number }

function refuseEqual(ports: Record<string, number>): void {
  for (const port of Object.values(ports)) {
    const names = Object.keys(ports).filter((name) => ports[name] === port);
    if (names.length > 1) throw new PlainError(`${names.join(' and ')} are both ${port}. Give them different numbers.`);
  }
}

/** The settings of this machine, from the environment. @throws PlainError naming each wrong one. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const read = schema.safeParse(env);
  if (!read.success) {
    const names = [...new Set(read.error.issues.map((issue) => String(issue.path[0])))];
    throw new PlainError(`These settings are wrong: ${names.map((name) => `${name}=${env[name]}`).join(', ')}. A port is a number from 1 to 65535.`);
  }
  refuseEqual(read.data);
  const { BROADSIDE_CMS_PORT: cmsPort, BROADSIDE_SITES_PORT: sitesPort, BROADSIDE_CONTROL_PORT: controlPort } = read.data;
  return { cmsPort, sitesPort, controlPort };
}
