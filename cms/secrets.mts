import { randomBytes } from 'node:crypto';

const names = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY'] as const;

/** What Strapi signs and encrypts with. */
export type CmsSecrets = Record<(typeof names)[number], string>;

/** New secrets, 256 random bits each. */
export const newSecrets = (): CmsSecrets => Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('hex')])) as CmsSecrets;
