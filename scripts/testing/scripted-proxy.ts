import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How the way to the CMS behaves: as it should, slow, with an error of a proxy, cut off in the middle, or with other bytes. */
export type Weather = { pass: true } | { slow: number } | { fail: number } | { cut: number } | { flip: number };

/** A proxy before a real CMS that does as it is told. */
export class ScriptedProxy {
  readonly #target: string;
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  weather: Weather = { pass: true };
  asked = 0;

  constructor(target: string) {
    this.#target = target;
  }

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  get url(): string { return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`; }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.asked += 1;
    const { weather } = this;
    if ('fail' in weather) return void response.writeHead(weather.fail).end('<html>Bad gateway</html>');
    if ('slow' in weather) await sleep(weather.slow);
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => name !== 'host' && name !== 'connection')) as Record<string, string>;
    const answer = await fetch(this.#target + request.url, { headers });
    const body = Buffer.from(await answer.arrayBuffer());
    if ('flip' in weather && body.length) body[weather.flip % body.length]! ^= 1;
    const etag = answer.headers.get('etag');
    response.writeHead(answer.status, etag ? { etag } : {});
    if (!('cut' in weather)) return void response.end(body);
    response.write(body.subarray(0, weather.cut));
    await sleep(20);
    response.destroy();
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
