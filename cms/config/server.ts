import { join } from 'node:path';
import { readEnvironment } from '../src/environment.ts';

const env = readEnvironment();

export default {
  host: env.HOST,
  port: env.PORT,
  ...(env.PUBLIC_URL ? { url: env.PUBLIC_URL } : {}),
  app: { keys: [env.APP_KEYS] },
  dirs: { public: join(env.BROADSIDE_HOME, 'public') },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  // Nothing calls out: webhooks are the only thing that could, and they need an address that an administrator typed.
  webhooks: { populateRelations: false },
};
