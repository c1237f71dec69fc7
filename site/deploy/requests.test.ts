import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectionTest, copyFinding, delivery } from '@broadside/shared/publishing';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSite } from '../publisher/live-release.ts';
import { fromBytes } from '../publisher/site-files.ts';
import { deliveryRequests } from './requests.ts';
import { changeHosting } from './settings-file.ts';

let home: string;
let server: Server;
const folders = (): { out: string; hosting: string } => ({ out: join(home, 'sites'), hosting: join(home, 'hosting') });
const facts = { revision: 7, instant: '2026-11-21T12:00:00.000Z', validUntil: null, theme: 't', basePath: '/', content: 'c', pages: 1, moved: {}, gone: [] };

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'requests-'));
  const texts = { 'index.html': 'home', 'robots.txt': 'Sitemap: https://ct.example.org/sitemap.xml\n' };
  openSite(join(home, 'sites', 'ct')).release(facts, { write: new Map(Object.entries(texts).map(([path, text]) => [path, fromBytes(Buffer.from(text))])), remove: [] }, false);
  const requests = deliveryRequests(folders(), new AbortController().signal);
  server = createServer((request, response) => {
    void requests[`${request.method} ${request.url}`.replace('/ct/', '/<code>/')]!({ code: 'ct', response }).then(
      (answer) => answer && response.writeHead(answer.status).end(JSON.stringify(answer.value)), (error: Error) => response.writeHead(409).end(error.message));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.close();
  rmSync(home, { recursive: true });
});

const ask = (method: string, path: string): Promise<Response> => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/sites/ct/${path}`, { method });

it('gives the live site as a ZIP file', async () => {
  const answer = await ask('GET', 'zip');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="ct.zip"');
  expect(Object.keys(unzipSync(Buffer.from(await answer.arrayBuffer())))).toContain('index.html');
});

it('tells what the site’s own address shows, also when there is none', async () => {
  const write = new Map([['robots.txt', fromBytes(Buffer.from('Sitemap: /sitemap.xml\n'))]]);
  openSite(join(home, 'sites', 'ct')).release(facts, { write, remove: [] }, false);
  expect(copyFinding.parse(await (await ask('GET', 'copy')).json())).toEqual({ address: null, state: 'unknown', receipt: null, message: { en: 'has no web domain yet', es: 'todavía no tiene dominio' } });
});

it('delivers and tells of it later', async () => {
  expect(await (await ask('GET', 'delivery')).json()).toBeNull();
  changeHosting(folders().hosting, 'ct', { way: 'folder', folder: join(home, 'www') });
  expect(connectionTest.parse(await (await ask('POST', 'test-connection')).json())).toMatchObject({ ok: true });
  const made = delivery.parse(await (await ask('POST', 'deploy')).json());
  expect(made).toMatchObject({ ok: true, release: 1 });
  expect(readFileSync(join(home, 'www', 'index.html'), 'utf8')).toBe('home');
  expect(await (await ask('GET', 'delivery')).json()).toEqual(made);
});

it('says what to do when this computer does not know where the site goes', async () => {
  const answer = await ask('POST', 'deploy');
  expect([answer.status, await answer.text()]).toEqual([409, expect.stringMatching(/does not know where the site of “ct” goes.*deploy ct --set/)]);
});
