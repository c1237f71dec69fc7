import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { CmsSecrets } from './secrets.mts';

export interface CmsSettings {
  /** The folder with all run-time state, absolute. */
  home: string;
  port: number;
  secrets: CmsSecrets;
  /** How to reach the publisher beside it; left out where none runs. */
  control?: { port: number; secret: string };
  /** Only errors are printed: for commands that boot the CMS just to ask it something. */
  quiet?: boolean;
}

const appDir = import.meta.dirname;
// Strapi is CommonJS; only this way does a test runner take the same copy as the compiled CMS does.
const { createStrapi } = createRequire(join(appDir, 'package.json'))('@strapi/strapi') as typeof import('@strapi/strapi');

/**
 * Boots the compiled CMS in this process, without listening yet. `cms/dist` must be there.
 * Sets this process's environment, because Strapi's own configuration reads it.
 */
export async function bootCms({ home, port, secrets, control, quiet = false }: CmsSettings): Promise<Core.Strapi> {
  mkdirSync(join(home, 'public', 'uploads'), { recursive: true });
  Object.assign(process.env, secrets, {
    BROADSIDE_HOME: home,
    HOST: '127.0.0.1',
    PORT: String(port),
    NODE_ENV: 'production',
    LOG_LEVEL: quiet ? 'error' : 'http',
    STRAPI_TELEMETRY_DISABLED: 'true',
    // Empty when there is none: what an earlier boot in this process left must not count.
    BROADSIDE_CONTROL_PORT: String(control?.port ?? ''),
    BROADSIDE_CONTROL_SECRET: control?.secret ?? '',
  });
  return createStrapi({ appDir, distDir: join(appDir, 'dist') }).load();
}
