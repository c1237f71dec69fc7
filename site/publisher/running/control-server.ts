import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { join } from 'node:path';
import { neverRestoreRequest, publishRequest, rollbackRequest, type Sentence } from '@broadside/shared/publishing';
import { z } from 'zod';
import { PublishError, sentenceOf } from '../errors.ts';
import { requestUnknown, requestUnreadable, requestWrong, secretWrong } from '../reasons/machine.ts';
import { neverRestore, releasesOf } from '../release/rollback.ts';
import type { Publisher } from './publisher.ts';

/** What a person may ask for on the command line while the publisher runs; see `publish`. */
export const publishManyRequest = z.object({ codes: z.array(z.string().regex(/^[a-z]{2}$/)).default([]), full: z.boolean().default(false), confirmRemoval: z.boolean().default(false) });

/** Answers one request: a value to send as JSON, with 202 where the work goes on, or null when the answer was sent already. */
type Handler = (context: { code: string; body: unknown; response: ServerResponse }) => Promise<{ status: number; value: unknown } | null>;

export interface ControlSettings {
  publisher: Publisher;
  /** The folder of all sites. */
  out: string;
  secret: string;
  /** Further things that can be asked, by method and path: `GET /sites/<code>/zip`. */
  more?: Record<string, Handler>;
}

const ok = (value: unknown, status = 200): { status: number; value: unknown } => ({ status, value });

function handlersFor({ publisher, out, more = {} }: ControlSettings): Record<string, Handler> {
  const site = (code: string): string => join(out, code);
  return {
    async 'POST /hint'() {
      publisher.hint();
      return ok({}, 202);
    },
    async 'GET /status'() { return ok(publisher.status); },
    async 'POST /publish'({ body }) {
      const { codes, ...how } = publishManyRequest.parse(body);
      return ok({ revision: publisher.status.revision, sites: await publisher.publish(codes, how) });
    },
    async 'POST /sites/<code>/publish'({ code, body }) {
      // Who asks sees it in the status: a large publish may take longer than a request should.
      void publisher.publish([code], publishRequest.parse(body)).catch(() => publisher.hint());
      return ok({}, 202);
    },
    async 'POST /sites/<code>/rollback'({ code, body }) { return ok(await publisher.rollBack(code, rollbackRequest.parse(body).release)); },
    async 'GET /sites/<code>/releases'({ code }) { return ok(releasesOf(site(code))); },
    async 'POST /sites/<code>/never-restore'({ code, body }) {
      const { release, reason } = neverRestoreRequest.parse(body);
      return ok(neverRestore(site(code), release, reason));
    },
    ...more,
  };
}

function isAllowed(request: IncomingMessage, secret: string): boolean {
  const [given, wanted] = [Buffer.from(request.headers.authorization ?? ''), Buffer.from(`Bearer ${secret}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value ?? null));
}

const refuse = (response: ServerResponse, status: number, error: Sentence): void => send(response, status, { error });

function refusalOf(error: unknown): [status: number, reason: Sentence] {
  if (error instanceof z.ZodError) return [400, requestWrong(error.issues.map(({ message }) => message).join('; '))];
  if (error instanceof SyntaxError) return [400, requestUnreadable];
  return [error instanceof PublishError ? 409 : 500, sentenceOf(error)];
}

async function answer(request: IncomingMessage, response: ServerResponse, handlers: Record<string, Handler>, secret: string): Promise<void> {
  // A browser that someone lured to this address can't know the secret, nor the name of this host.
  if (!isAllowed(request, secret)) return refuse(response, 401, secretWrong);
  const path = (request.url ?? '/').split('?')[0]!;
  const code = /^\/sites\/([a-z]{2})\//.exec(path)?.[1] ?? '';
  const handler = handlers[`${request.method} ${code ? path.replace(`/sites/${code}/`, '/sites/<code>/') : path}`];
  if (!handler) return refuse(response, 404, requestUnknown);
  try {
    const body = request.method === 'POST' && request.headers['content-length'] !== '0' ? await json(request) : {};
    const given = await handler({ code, body, response });
    if (given) send(response, given.status, given.value);
  } catch (error) {
    if (response.headersSent) response.destroy();
    else refuse(response, ...refusalOf(error));
  }
}

/**
 * Lets the CMS and the command line of this machine speak with the publisher; see shared/src/publishing/control.ts.
 * @param port on loopback only
 */
export function serveControl(settings: ControlSettings, port: number): Promise<Server> {
  const handlers = handlersFor(settings);
  const server = createServer((request, response) => void answer(request, response, handlers, settings.secret));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
