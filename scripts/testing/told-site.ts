import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { indexSite, liveRelease } from '@broadside/site/publisher';
import { buildTold, type Told } from '@broadside/site/testing';
import { serveSites } from '../serve/sites.ts';

async function addIndex(site: string): Promise<void> {
  const current = join(site, 'current');
  for (const [path, file] of await indexSite(current, Object.keys(liveRelease(site)!.files))) {
    mkdirSync(dirname(join(current, path)), { recursive: true });
    if ('pieces' in file) writeFileSync(join(current, path), Buffer.concat(file.pieces));
  }
}

/** A small site of a state as the theme renders it, with its search index, served on this machine. */
export interface ToldSite { at(path: string): string; stop(): void }

/** Builds and serves such a site. */
export async function serveTold(code: string, told: readonly Told[]): Promise<ToldSite> {
  const sites = await buildTold(code, told);
  await addIndex(join(sites, code));
  const server: Server = await serveSites(sites, 0);
  const { port } = server.address() as AddressInfo;
  return {
    at: (path) => `http://${code}.localhost:${port}${path}`,
    stop: () => {
      server.close();
      rmSync(sites, { recursive: true });
    },
  };
}
