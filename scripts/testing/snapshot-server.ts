import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Entry, entryKey, isTombstone, type SnapshotEnd, type SnapshotHeader, type Tombstone } from '@broadside/shared/content';

/** The one door of a CMS with the entries that a test gives it, for what needs no CMS to be tried. */
export class SnapshotServer {
  readonly #lines = new Map<string, Entry | Tombstone>();
  readonly #server = createServer((request, response) => this.#answer(new URL(request.url ?? '/', this.url).searchParams.get('since'), response));
  #revision = 0;
  /** Takes requests and never answers them. */
  isSilent = false;
  /** Ends its answers before their last line. */
  isCutOff = false;
  asked = 0;

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  get url(): string { return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`; }

  /** Publishes entries, or takes them down. */
  put(...lines: (Entry | Tombstone)[]): void {
    this.#revision += 1;
    for (const line of lines) this.#lines.set(entryKey(line.id, line.locale), { ...line, revision: this.#revision });
  }

  #answer(since: string | null, response: ServerResponse): void {
    this.asked += 1;
    if (this.isSilent) return;
    const lines = [...this.#lines.values()].filter(({ revision }) => revision > Number.parseInt(since ?? '0', 10));
    const header: SnapshotHeader = { broadside: 1, revision: this.#revision, instant: new Date().toISOString(), next: null, affiliate: null, cursor: `${this.#revision}-0`, since };
    const text = [header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
    const tombstones = lines.filter(isTombstone).length;
    const end: SnapshotEnd = { end: true, entries: lines.length - tombstones, tombstones, digest: createHash('sha256').update(text).digest('hex') };
    response.end(this.isCutOff ? text : `${text}${JSON.stringify(end)}\n`);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
