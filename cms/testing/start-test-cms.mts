import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { bootCms, type CmsSettings } from '../boot.mts';
import { newSecrets } from '../secrets.mts';

export interface TestCms {
  strapi: Core.Strapi;
  /** `http://127.0.0.1:<port>` */
  url: string;
  /** The folder with its database and uploads. */
  home: string;
  /** Makes an API token with exactly these rights: `['read', 'everything']`, `['read', 'ct']`. */
  token(...rights: string[]): Promise<string>;
  /** Stops it and removes its home; with `keepHome` it can be started again there. */
  stop(options?: { keepHome?: boolean }): Promise<void>;
}

/** Strapi's `destroy` removes all listeners of the process, the test runner's among them. */
async function destroy(strapi: Core.Strapi): Promise<void> {
  const removeAllListeners = process.removeAllListeners;
  process.removeAllListeners = () => process;
  try {
    await strapi.destroy();
  } finally {
    process.removeAllListeners = removeAllListeners;
  }
}

/**
 * Boots the compiled CMS and lets it answer on a free port.
 * @param home a folder that an earlier one left; a new one with an empty database when left out.
 * @param control where a publisher takes requests; none when left out.
 */
export async function startTestCms(home = mkdtempSync(join(tmpdir(), 'broadside-cms-')), control?: CmsSettings['control']): Promise<TestCms> {
  process.chdir(join(import.meta.dirname, '..'));
  const strapi = await bootCms({ home, port: 0, secrets: newSecrets(), ...(control ? { control } : {}) });
  strapi.log.level = 'error';
  await strapi.server.mount();
  const server = strapi.server.httpServer;
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  let tokens = 0;
  return {
    strapi,
    home,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async token(...rights) {
      const permissions = rights.map((right) => `api::snapshot.snapshot.${right}`);
      const made = await strapi.service('admin::api-token').create({ name: `test ${tokens++}`, description: '', type: 'custom', permissions, lifespan: null }) as { accessKey: string };
      return made.accessKey;
    },
    async stop({ keepHome = false } = {}) {
      await destroy(strapi);
      if (!keepHome) rmSync(home, { recursive: true, force: true });
    },
  };
}
