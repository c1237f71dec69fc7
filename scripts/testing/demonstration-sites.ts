import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Originals, originalsIn, publish } from '@broadside/site/publisher';
import { serveSites } from '../serve/sites.ts';
import { demonstrationSnapshot } from './demonstration-snapshot.ts';

/** Made pictures have their digest in their name, so all test runs of this machine share them. */
export const testPictures = process.env.BROADSIDE_TEST_PICTURES ?? join(tmpdir(), 'broadside-test-pictures');

/** The instant that the pages are true for, unless a test asks for another one. */
export const usualInstant = '2026-11-21T12:00:00.000Z';

/** Sites of the demonstration content, published by the compiled theme and served on this machine. */
export class DemonstrationSites {
  readonly #folder = mkdtempSync(join(tmpdir(), 'broadside-sites-'));
  #server: Server | null = null;

  /** Publishes the sites of these affiliates and serves them. */
  async start(codes: readonly string[], instant = usualInstant): Promise<void> {
    const originals = new Originals(originalsIn(testPictures));
    const snapshot = await demonstrationSnapshot(codes, originals, instant);
    const { sites } = await publish({ snapshot, codes, out: this.#folder, pictures: testPictures });
    const failed = sites.filter(({ error }) => error !== null);
    if (failed.length) throw new Error(failed.map(({ code, error }) => `${code}: ${error}`).join('\n'));
    this.#server = await serveSites(this.#folder, 0);
  }

  /** The address of a page: `http://ct.localhost:40123/toolkits/`. */
  url(code: string, path = '/'): string {
    return `http://${code}.localhost:${(this.#server!.address() as AddressInfo).port}${path}`;
  }

  /** The folder that one site is served from. */
  folder(code: string): string { return join(this.#folder, code, 'current'); }

  async stop(): Promise<void> {
    if (this.#server) {
      this.#server.close();
      this.#server.closeAllConnections();
      await once(this.#server, 'close');
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
