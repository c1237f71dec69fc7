import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get, type IncomingHttpHeaders } from 'node:http';
import { expect } from 'vitest';
import { askedAgain, safety } from '../hosts/headers.ts';
import { untilListening } from './programs.ts';

export interface Answer { status: number; text: string; headers: IncomingHttpHeaders }

/** Asks a server on this machine. */
export function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers: { host: 'ct.example.org', ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => { text += piece; });
      response.on('end', () => resolve({ status: response.statusCode!, text, headers: response.headers }));
    }).once('error', reject);
  });
}

/** Runs a server until the test ends. Gives how to stop it; throws with what it said when it does not start. */
export async function runServer(program: string, args: string[], port: number, env: NodeJS.ProcessEnv = {}): Promise<() => Promise<void>> {
  const child: ChildProcess = spawn(program, args, { env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (piece: Buffer) => { said += piece.toString(); });
  const ended = once(child, 'exit').then(() => { throw new Error(`${program} ended: ${said}`); });
  ended.catch(() => {});
  await Promise.race([untilListening(port), ended]);
  return async () => {
    child.kill('SIGTERM');
    await ended.catch(() => {});
  };
}

/** Former addresses, one of them as an editor may have typed it. */
export const former = { moved: { '/old/': '/toolkits/', '/left/': 'https://other.example/a?b=1&c=$x#d', '/part/': '/toolkits/#pay', [`/${'long-'.repeat(40)}address/`]: '/toolkits/' }, gone: ['/gone/', '/es/retirado/'] };

/** What a web server with our configuration does for a site in a folder of its domain, `/` or `/ct/`. */
export async function expectGoodManners(port: number, base: string): Promise<void> {
  const look = (path: string, headers?: Record<string, string>): Promise<Answer> => ask(port, base + path, headers);
  expect(await look('')).toMatchObject({ status: 200, text: expect.stringContaining('Toolkits') as string });
  expect(await look('toolkits/')).toMatchObject({ status: 200, text: 'toolkits' });
  const redirect = await look('toolkits');
  expect([redirect.status, new URL(redirect.headers.location!, `http://ct.example.org:${port}`).pathname]).toEqual([301, `${base}toolkits/`]);
  expect(await look('nothing/')).toMatchObject({ status: 404, text: 'not found' });
  expect(await look('es/nada/')).toMatchObject({ status: 404, text: 'no existe' });
  expect(await look('media/')).toMatchObject({ status: 404 });
  expect(await look('.broadside.json')).toMatchObject({ status: expect.toSatisfy((status: number) => status === 403 || status === 404) as number });
  expect(await look('.well-known/broadside.json')).toMatchObject({ status: 200 });

  const moved = await look('old/');
  expect([moved.status, new URL(moved.headers.location!, 'http://ct.example.org').pathname]).toEqual([301, `${base}toolkits/`]);
  const outward = await look('left/');
  expect([outward.status, outward.headers.location]).toEqual([301, 'https://other.example/a?b=1&c=%24x#d']);
  const inside = await look('part/');
  expect([inside.status, new URL(inside.headers.location!, 'http://ct.example.org').href]).toEqual([301, `http://ct.example.org${base}toolkits/#pay`]);
  expect(await look('old/other/')).toMatchObject({ status: 404 });
  expect(await look('gone/')).toMatchObject({ status: 410, text: 'taken down' });
  expect(await look('es/retirado/')).toMatchObject({ status: 410, text: 'se retiró' });

  const page = await look('');
  expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': askedAgain });
  for (const [name, value] of Object.entries(safety)) expect([name, page.headers[name.toLowerCase()]]).toEqual([name, value]);
  expect(await look('', { 'if-none-match': page.headers.etag! })).toMatchObject({ status: 304 });
  expect((await look('_astro/x.css', { 'accept-encoding': 'gzip' })).headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'content-encoding': 'gzip' });
  expect((await look('media/p.webp')).headers['content-type']).toBe('image/webp');
  expect((await look('files/0a-form.html')).headers['content-security-policy']).toMatch(/^sandbox;/);
  const missing = await look('media/missing.webp');
  expect([missing.status, missing.headers['cache-control'] ?? '']).toEqual([404, expect.not.stringContaining('immutable')]);
  expect(missing.headers['x-content-type-options']).toBe('nosniff');
}

/** The same for a site that was taken down; only its page for that is left. */
export async function expectGone(port: number, base: string): Promise<void> {
  for (const path of ['', 'toolkits/', 'nothing', 'es/nada/', 'old/', '404.html']) expect([path, await ask(port, base + path)]).toMatchObject([path, { status: 410, text: 'taken down' }]);
  expect(await ask(port, `${base}robots.txt`)).toMatchObject({ status: 200 });
  expect(await ask(port, `${base}.well-known/broadside.json`)).toMatchObject({ status: 200, text: expect.stringContaining('"closed":true') as string });
}

/** What is left of such a site. */
export const closedSite: [Record<string, null>, { closed: true }] = [
  Object.fromEntries(['es/404.html', 'es/410.html', 'es/index.html', 'brand/0123456789abcdef.css', '_astro/x.css', '_astro/hand.svg', 'files/0a-form.html', 'media/p.webp', 'toolkits/index.html', 'feed.json'].map((path) => [path, null])), { closed: true },
];
