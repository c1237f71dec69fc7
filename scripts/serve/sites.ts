import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { indexPage } from './index-page.ts';

/** Addresses with a digest in them never change what they show. */
const isImmutable = (path: string): boolean => /^\/(_astro|media|brand|files)\//.test(path);

/** Sent with every answer. The pages carry their own content policy; framing can only be forbidden by a header. */
const safety = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** `ct` from `ct.localhost:4300`; null for the address without a site. */
function siteOf(host: string | undefined): string | null {
  return /^([a-z]{2})\.localhost(?::\d+)?$/.exec(host ?? '')?.[1] ?? null;
}

function notFound(response: ServerResponse, root: string | null): void {
  const page = root && join(root, '404.html');
  const body = page && existsSync(page) ? readFileSync(page) : 'There is no such page.';
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(body);
}

function serveFile(request: IncomingMessage, response: ServerResponse, root: string): void {
  const path = new URL(request.url ?? '/', 'http://site.invalid').pathname;
  const stream = send(request, path, { root, dotfiles: 'deny', maxAge: isImmutable(path) ? '1y' : 0, immutable: isImmutable(path) });
  stream.on('error', () => notFound(response, root));
  stream.on('directory', () => {
    response.writeHead(301, { Location: `${path}/` });
    response.end();
  });
  stream.pipe(response);
}

/**
 * Serves every site at `http://<code>.localhost:<port>/` and a list of them at `http://localhost:<port>/`, on this machine only.
 * @param sites the folder that the publisher writes to
 */
export function serveSites(sites: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(safety)) response.setHeader(name, value);
    const code = siteOf(request.headers.host);
    const root = code && join(sites, code, 'current');
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    else if (root && existsSync(root)) serveFile(request, response, root);
    else if (!code && request.url === '/') response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(indexPage(sites, port));
    else notFound(response, null);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
