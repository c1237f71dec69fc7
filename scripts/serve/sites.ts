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

/** The page that says so, in the language of the address. */
function notFound(response: ServerResponse, root: string | null, path: string): void {
  const pages = root ? [path.startsWith('/es/') && 'es/404.html', '404.html'].filter((page) => page !== false).map((page) => join(root, page)) : [];
  const page = pages.find((candidate) => existsSync(candidate));
  response.writeHead(404, { 'Content-Type': page ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8' });
  response.end(page ? readFileSync(page) : 'There is no such page.');
}

function serveFile(request: IncomingMessage, response: ServerResponse, root: string, path: string): void {
  if (isUpload(path)) response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'");
  const stream = send(request, path, { root, dotfiles: 'deny', maxAge: isImmutable(path) ? '1y' : 0, immutable: isImmutable(path) });
  stream.on('error', () => notFound(response, root, path));
  stream.on('directory', () => response.writeHead(301, { Location: `${path}/` }).end());
  stream.pipe(response);
}

/** The path of a request, still encoded; slashes and dots at its beginning are one slash, so that no redirect can lead to another host. */
const pathOf = (request: IncomingMessage): string => `/${(request.url ?? '/').split(/[?#]/)[0]!.replace(/^[/\\.]+/, '')}`;

/** What was uploaded may hold anything; it is shown, never run. */
const isUpload = (path: string): boolean => path.startsWith('/files/');

function answer(request: IncomingMessage, response: ServerResponse, sites: string, port: number): void {
  for (const [name, value] of Object.entries(safety)) response.setHeader(name, value);
  const path = pathOf(request);
  const code = siteOf(request.headers.host);
  const root = code && join(sites, code, 'current');
  if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  else if (root && existsSync(root)) serveFile(request, response, root, path);
  else if (!code && path === '/') response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(indexPage(sites, port));
  else notFound(response, null, path);
}

/**
 * Serves every site at `http://<code>.localhost:<port>/` and a list of them at `http://localhost:<port>/`, on this machine only.
 * @param sites the folder that the publisher writes to
 */
export function serveSites(sites: string, port: number): Promise<Server> {
  const server = createServer((request, response) => answer(request, response, sites, port));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
