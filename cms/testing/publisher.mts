import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type PublisherStatus, type SiteStatus, untranslated } from '@broadside/shared/publishing';

/** One request that the CMS made. */
export interface Asked { method: string; path: string; body: unknown }

/** What stands in for the publisher: it speaks the contract of shared/src/publishing and notes what it is asked. */
export interface TestPublisher {
  control: { port: number; secret: string };
  asked: Asked[];
  /** Answers these paths from now on in this way, with any status. */
  answer(path: string, status: number, body: unknown): void;
  /** Listens no more, as if the publisher had ended. */
  stop(): Promise<void>;
}

const secret = 'a-secret-of-the-tests-that-is-long-enough';
const now = '2026-11-20T15:00:00.000Z';

/** A site in the best of health. */
export const liveSite = (code: string, changes: Partial<SiteStatus> = {}): SiteStatus => ({
  code, state: 'live', release: 7, revision: 40, since: now, pages: { written: 3, kept: 80, removed: 0 }, ms: 240,
  address: `https://${code}.example.org/`, reason: null, needsConfirmation: false, progress: null, ...changes,
});

export const statusOf = (...sites: SiteStatus[]): PublisherStatus => ({ revision: 40, lookedAt: now, problem: null, sites });

const releases = [{ release: 7, revision: 40, made: now, live: true, pages: 83, neverRestore: null }, { release: 6, revision: 31, made: now, live: false, pages: 82, neverRestore: null }];
const delivered = { release: 7, at: now, ok: true, message: { en: 'Copied to /var/www.', es: 'Copiado en /var/www.' }, files: { sent: 4, removed: 0, kept: 200 }, ms: 900 };

const found = { address: 'https://ct.example.org/', state: 'current', receipt: { release: 7, revision: 40, looked: now }, message: { en: 'shows what is live here', es: 'muestra lo que está en línea aquí' } };

const usual: Record<string, [status: number, body: unknown]> = {
  '/hint': [202, {}],
  '/status': [200, statusOf(...['us', 'ct', 'ny'].map((code) => liveSite(code)))],
  releases: [200, releases],
  publish: [202, {}],
  rollback: [200, liveSite('ct', { state: 'paused', release: 6 })],
  'never-restore': [200, releases],
  deploy: [200, delivered],
  'test-connection': [200, { ok: true, message: { en: 'All well.', es: 'Todo bien.' } }],
  delivery: [200, delivered],
  copy: [200, found],
  zip: [200, 'PK, as a ZIP file begins'],
};

export async function startTestPublisher(): Promise<TestPublisher> {
  const asked: Asked[] = [];
  const special = new Map<string, [number, unknown]>();
  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url!;
    const said = await text(request);
    const [status, body] = request.headers.authorization === `Bearer ${secret}` ? special.get(path) ?? usual[path] ?? usual[path.split('/').at(-1)!] ?? [404, {}] : [401, { error: untranslated('The secret is wrong.') }];
    asked.push({ method: request.method!, path, body: said ? JSON.parse(said) as unknown : null });
    response.statusCode = status;
    if (status >= 300 && status < 400) response.setHeader('location', String(body));
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  }
  const server = createServer((request, response) => void respond(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    control: { port: (server.address() as AddressInfo).port, secret },
    asked,
    answer: (path, status, body) => { special.set(path, [status, body]); },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
