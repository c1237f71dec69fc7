import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { newSecrets } from '@broadside/cms/secrets';
import type { Home } from './home.ts';
import { PlainError } from './plain-error.ts';

const secret = z.string().min(32);
const schema = z.object({
  cms: z.object({ APP_KEYS: secret, API_TOKEN_SALT: secret, ADMIN_JWT_SECRET: secret, TRANSFER_TOKEN_SALT: secret, ENCRYPTION_KEY: secret }),
  /** With this the publisher reads all snapshots. Null until the CMS has made it. */
  publisherToken: z.string().nullable(),
  /** With this the CMS speaks to the publisher. Files of older versions have none. */
  control: secret.optional(),
});
export type Secrets = Required<z.infer<typeof schema>>;

const newControl = (): string => randomBytes(32).toString('hex');

/**
 * Reads the secrets, or makes those that are missing: all on the first start. Only this user may read the file.
 * @throws PlainError when the file is damaged: with other secrets nobody could sign in any more.
 */
export function openSecrets(home: Home): Secrets {
  if (!existsSync(home.secrets)) {
    const secrets: Secrets = { cms: newSecrets(), publisherToken: null, control: newControl() };
    saveSecrets(home, secrets);
    return secrets;
  }
  const { control, ...known } = readSecrets(home);
  const secrets = { ...known, control: control ?? newControl() };
  if (!control) saveSecrets(home, secrets);
  return secrets;
}

function readSecrets(home: Home): z.infer<typeof schema> {
  try {
    return schema.parse(JSON.parse(readFileSync(home.secrets, 'utf8')));
  } catch {
    throw new PlainError(`${home.secrets} is damaged. Restore it from your backup; or, to begin anew with an empty CMS, move the whole folder ${home.root} away.`);
  }
}

export function saveSecrets(home: Home, secrets: Secrets): void {
  writeFileSync(home.secrets, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
}

/** All secrets of this installation: what must never be found on a page. */
export function secretValues(home: Home): string[] {
  const { cms, control, publisherToken } = openSecrets(home);
  const keys = Object.values(cms).flatMap((value) => value.split(','));
  return [...keys, control, ...(publisherToken ? [publisherToken] : [])];
}
