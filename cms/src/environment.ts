import { isAbsolute } from 'node:path';
import { z } from 'zod';

/** Secrets that Strapi signs and encrypts with. They are made at random on the first start; there are no defaults. */
const secret = z.string().min(32, 'must be at least 32 characters');

/** An empty setting is none. */
const orNone = <T extends z.ZodType>(setting: T) => z.preprocess((value) => value || undefined, setting.optional());

const environment = z.object({
  /** The folder with all run-time state: database, uploads, secrets, sites. */
  BROADSIDE_HOME: z.string().refine(isAbsolute, 'must be an absolute path'),
  /** How much goes into the log. */
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'http']).default('http'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(1337),
  /** Where editors open the panel, when that differs from HOST and PORT (behind a proxy). */
  PUBLIC_URL: z.url().optional(),
  /** Where the publisher on this machine takes requests, and the secret that it asks for. */
  BROADSIDE_CONTROL_PORT: orNone(z.coerce.number().int().min(1).max(65535)),
  BROADSIDE_CONTROL_SECRET: orNone(secret),
  APP_KEYS: secret,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
});

export type Environment = z.infer<typeof environment>;

/**
 * Reads and validates the settings the CMS runs with.
 * @throws Error naming each wrong setting, never its value, because some are secret.
 */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const result = environment.safeParse(source);
  if (result.success) return result.data;
  const wrong = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new Error(`The CMS cannot start with these settings: ${wrong.join('; ')}. "npm start" sets them all by itself.`);
}
