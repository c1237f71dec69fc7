import { readEnvironment } from '../src/environment.ts';

const env = readEnvironment();

export default {
  auth: { secret: env.ADMIN_JWT_SECRET },
  apiToken: { salt: env.API_TOKEN_SALT },
  transfer: { token: { salt: env.TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: env.ENCRYPTION_KEY },
  flags: { nps: false, promoteEE: false },
  // Without this Strapi asks every editor to set up its preview.
  preview: { enabled: false },
  autoOpen: false,
};
