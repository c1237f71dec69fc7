import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { receiptOf, receiptPath } from '@broadside/site/deploy';
import { safety } from './headers.ts';
import { indexPage } from './index-page.ts';
import { openLive } from './live-file.ts';
import { answerAt, type Known, LiveRecords } from './live-records.ts';
import { Representations } from './representation.ts';
import { sendFile } from './send-file.ts';

/** What the server knows between requests; all of it could be forgotten at any time. */
interface Desk { sites: string; port: number; looked: () => string | null; live: LiveRecords; kept: Representations }

interface Exchange { desk: Desk; request: IncomingMessage; response: ServerResponse; path: string; query: string }

/** `ct` from `ct.localhost:4300`; null for the address without a site. */
function siteOf(host: string | undefined): string | null {
  return /^([a-z]{2})\.localhost(?::\d+)?$/.exec(host ?? '')?.[1] ?? null;
}

/** The path of a request, still encoded; slashes and dots at its beginning are one slash, so that no redirect can lead to another host. */
function addressOf(request: IncomingMessage): { path: string; query: string } {
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.url ?? '/')!;
  return { path: `/${path.replace(/^[/\\.]+/, '')}`, query };
}

function sendText({ request, response }: Exchange, status: number, text: string, type = 'text/plain'): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Length': Buffer.byteLength(text), 'Cache-Control': 'no-cache' });
  response.end(request.method === 'HEAD' ? undefined : text);
}

const sentences = { 404: 'There is no such page.', 410: 'What stood here was taken down.' };

/** The page that says why there is none, in the language of the address. */
async function sendErrorPage(exchange: Exchange, site: string, status: 404 | 410): Promise<void> {
  const { desk, path } = exchange;
  const names = [...(/^\/es(\/|$)/.test(path) ? [`/es/${status}.html`] : []), `/${status}.html`];
  for (const name of names) {
    const file = await openLive(site, name);
    if (file && file !== 'folder') return sendFile({ ...exchange, name, status }, file, desk.kept);
  }
  sendText(exchange, status, sentences[status]);
}

/** A redirect that browsers may keep for an hour: what moved may move again. */
function sendTo({ response, query }: Exchange, to: string): void {
  response.writeHead(301, { Location: /[?#]/.test(to) ? to : to + query, 'Cache-Control': 'public, max-age=3600', 'Content-Length': 0 }).end();
}

/** The same that a delivery leaves beside a copy: which release this is. Browsers and programs ask for it by exactly this name. */
const isReceipt = ({ request }: Exchange): boolean => request.url?.split('?')[0] === `/${receiptPath}`;

function sendReceipt(exchange: Exchange, site: string, { closed, release, revision, made }: Known): void {
  const looked = new Date(exchange.desk.looked() ?? made);
  sendText(exchange, 200, `${JSON.stringify(receiptOf({ code: basename(site), release, revision, closed }, looked))}\n`, 'application/json');
}

async function answerFromSite(exchange: Exchange, site: string): Promise<void> {
  const { desk, path } = exchange;
  const known = desk.live.of(site);
  if (known && isReceipt(exchange)) return sendReceipt(exchange, site, known);
  if (known?.closed && path !== '/robots.txt') return sendErrorPage(exchange, site, 410);
  const file = await openLive(site, path);
  if (file === 'folder') return sendTo(exchange, `${path}/`);
  if (file) return sendFile({ ...exchange, name: path.endsWith('/') ? 'index.html' : path, status: 200 }, file, desk.kept);
  // Asked anew: the release that no longer has the file may have come just now.
  const former = answerAt(desk.live.of(site), path);
  if (former === 'gone') return sendErrorPage(exchange, site, 410);
  return former ? sendTo(exchange, former.to) : sendErrorPage(exchange, site, 404);
}

async function answer(exchange: Exchange): Promise<void> {
  const { desk: { sites, port }, request, response, path } = exchange;
  for (const [name, value] of Object.entries(safety)) response.setHeader(name, value);
  const code = siteOf(request.headers.host);
  if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  else if (code) await answerFromSite(exchange, join(sites, code));
  else if (!code && path === '/') sendText(exchange, 200, indexPage(sites, port), 'text/html');
  else sendText(exchange, 404, sentences[404]);
}

/** What broke on our side is told to both; what the reader broke off is nobody's fault. */
function sayBroken({ response, path }: Exchange, error: unknown): void {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_STREAM_PREMATURE_CLOSE' || response.destroyed) return;
  process.stderr.write(`The address ${path} could not be served: ${message}\n`);
  if (response.headersSent) response.destroy();
  else response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('This page can’t be shown just now. Please try again.');
}

/**
 * Serves every site at `http://<code>.localhost:<port>/` and a list of them at `http://localhost:<port>/`, on this machine only.
 * @param sites the folder that the publisher writes to
 * @param looked when the publisher last compared the sites with what is published; null when nobody knows
 */
export function serveSites(sites: string, port: number, looked: Desk['looked'] = () => null): Promise<Server> {
  const desk: Desk = { sites, port, looked, live: new LiveRecords(), kept: new Representations() };
  const server = createServer((request, response) => {
    const exchange = { desk, request, response, ...addressOf(request) };
    answer(exchange).catch((error: unknown) => sayBroken(exchange, error));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
