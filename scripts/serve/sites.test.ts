import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { receipt } from '@broadside/site/deploy';
import { LARGEST } from './representation.ts';
import { serveSites } from './sites.ts';

const long = 'The bus leaves at six. '.repeat(400);
const large = Buffer.alloc(LARGEST + 10, 'abcdefghij');

let sites: string;
let server: Server;
let release = 0;
let looked: string | null = null;

/** Writes a release of Connecticut into the folder that is not live and makes it so, as the publisher does. */
function show(files: Record<string, string | Buffer>, facts: { moved?: Record<string, string>; gone?: string[]; closed?: true } = {}): void {
  release += 1;
  const side = release % 2 ? 'a' : 'b';
  const folder = join(sites, 'ct', side);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const record = { release, base: null, revision: 1, instant: '2026-11-21T12:00:00Z', validUntil: null, made: '2026-11-21T12:00:00Z', theme: 't', basePath: '/', content: 'c', pages: 1, files: {}, removed: [], ...facts };
  mkdirSync(join(sites, 'ct', 'releases'), { recursive: true });
  writeFileSync(join(sites, 'ct', 'releases', `${String(release).padStart(6, '0')}.json`), JSON.stringify(record));
  writeFileSync(join(sites, 'ct', `${side}.release`), String(release));
  symlinkSync(side, join(sites, 'ct', 'next'));
  renameSync(join(sites, 'ct', 'next'), join(sites, 'ct', 'current'));
}

const usual = {
  'index.html': 'home', 'toolkits/index.html': 'toolkits', 'long/index.html': long, '404.html': 'not found', 'es/404.html': 'no existe', '410.html': 'taken down', 'es/410.html': 'se retiró',
  '_astro/x.css': 'css', 'files/large.pdf': large, 'feed.xml': '<rss/>', 'empty.txt': '', 'media/a.avif': 'picture',
};
const former = {
  moved: { '/articles/old/': '/articles/new/', '/es/articles/vieja/': '/es/articles/nueva/', '/articles/theirs/': 'https://example.org/rule?x=1' },
  gone: ['/articles/wrong/', '/es/articles/falsa/'],
};

beforeAll(async () => {
  sites = mkdtempSync(join(tmpdir(), 'sites-'));
  mkdirSync(join(sites, 'ct'));
  writeFileSync(join(sites, 'secrets.json'), 'secret');
  server = await serveSites(sites, 0, () => looked);
});
beforeEach(() => show(usual, former));
afterAll(() => {
  server.close();
  rmSync(sites, { recursive: true });
});

interface Answer { status: number; text: string; bytes: Buffer; headers: IncomingMessage['headers'] }

/** Asks as it stands, without a client that tidies the path up first. */
function ask(path: string, { host = 'ct.localhost', method = 'GET', ...headers }: { host?: string; method?: string } & OutgoingHttpHeaders = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ host: '127.0.0.1', port, path, method, headers: { host: `${host}:${port}`, ...headers } }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(pieces);
        resolve({ status: response.statusCode!, text: bytes.toString(), bytes, headers: response.headers });
      });
    }).on('error', reject).end();
  });
}

describe('the server of sites', () => {
  it.each([
    ['/', 200, 'home'], ['/?utm=1', 200, 'home'], ['/index.html', 200, 'home'], ['/toolkits/', 200, 'toolkits'], ['/nothing/', 404, 'not found'], ['/es/nada/', 404, 'no existe'],
    ['//', 200, 'home'], ['/toolkits//', 200, 'toolkits'], ['/%74oolkits/', 200, 'toolkits'], ['/empty.txt', 200, ''], ['/index.html/', 404, 'not found'], ['/feed.xml/', 404, 'not found'],
    ['/%', 404, 'not found'], ['/%00', 404, 'not found'], ['/toolkits%00/', 404, 'not found'], ['/%ff', 404, 'not found'], [`/${'a'.repeat(5000)}/`, 404, 'not found'],
    ['/../a.release', 404, 'not found'], ['/..%2fa.release', 404, 'not found'], ['/%2e%2e/%2e%2e/secrets.json', 404, 'not found'], ['/toolkits/..%5c..%5csecrets.json', 404, 'not found'], ['/toolkits/../../current/index.html', 404, 'not found'],
  ])('answers %s with %i', async (path, status, text) => {
    expect(await ask(path)).toMatchObject({ status, text });
  });

  it('lists the sites at the address without a state', async () => {
    expect((await ask('/?x', { host: 'localhost' })).text).toContain('http://ct.localhost');
  });

  it('redirects to the folder, with what was asked besides, and never to another host', async () => {
    expect((await ask('/toolkits')).headers.location).toBe('/toolkits/');
    expect((await ask('/toolkits?x=1')).headers.location).toBe('/toolkits/?x=1');
    expect((await ask('//evil.example/toolkits')).headers.location).toBeUndefined();
    expect((await ask('//toolkits')).headers.location).toBe('/toolkits/');
    expect((await ask('/.//evil.example/..%2ftoolkits')).headers.location ?? '/').toMatch(/^\/(?!\/)/);
    expect((await ask('/\\evil.example/toolkits')).headers.location).toBeUndefined();
  });

  it('knows no site but those that are published, and no method but reading', async () => {
    expect((await ask('/', { host: 'zz.localhost' })).status).toBe(404);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  it.each(['/', '/nothing/', '/articles/wrong/', '/articles/old/', '/toolkits', '/long/'])('answers a question for the headers of %s as it would the whole question, without the body', async (path) => {
    const [head, whole] = [await ask(path, { method: 'HEAD', 'accept-encoding': 'br' }), await ask(path, { 'accept-encoding': 'br' })];
    const { date: _, ...headers } = whole.headers;
    expect(head).toMatchObject({ status: whole.status, text: '', headers });
  });

  it('sends with everything what keeps visitors safe', async () => {
    for (const path of ['/', '/nothing/', '/articles/old/', '/articles/wrong/', '/_astro/x.css']) {
      expect((await ask(path)).headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'content-security-policy': "frame-ancestors 'none'", 'referrer-policy': 'strict-origin-when-cross-origin' });
    }
  });

  it('shows what was uploaded and never runs it', async () => {
    expect((await ask('/files/large.pdf', { method: 'HEAD' })).headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
  });

  it.each([['/', 'text/html; charset=utf-8'], ['/feed.xml', 'application/xml'], ['/_astro/x.css', 'text/css; charset=utf-8'], ['/media/a.avif', 'image/avif'], ['/files/large.pdf', 'application/pdf']])('says what %s is', async (path, type) => {
    expect((await ask(path, { method: 'HEAD' })).headers['content-type']).toBe(type);
  });
});

describe('the receipt of a site', () => {
  it('says which release is served, as the receipt of a copy does', async () => {
    const { status, text, headers } = await ask('/.well-known/broadside.json?x');
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, 'application/json; charset=utf-8', 'no-cache']);
    expect(receipt.parse(JSON.parse(text))).toEqual({ broadside: 1, code: 'ct', release, revision: 1, looked: '2026-11-21T12:00:00.000Z' });
    show(usual);
    expect(JSON.parse((await ask('/.well-known/broadside.json')).text)).toMatchObject({ release });
  });

  it('says when the sites were last compared with what is published, where somebody knows', async () => {
    looked = '2026-11-22T08:00:00.000Z';
    expect(JSON.parse((await ask('/.well-known/broadside.json')).text)).toMatchObject({ looked });
    looked = null;
  });

  it('is none of a site that there is not', async () => {
    expect((await ask('/.well-known/broadside.json', { host: 'zz.localhost' })).status).toBe(404);
  });
});

describe('a site that was taken down', () => {
  const closed = { 'index.html': 'closed', '404.html': 'closed', '410.html': 'closed', 'robots.txt': 'robots' };

  it.each(['/', '/index.html', '/toolkits/', '/toolkits', '/nothing/', '/es/', '/articles/old/', '/410.html'])('says at %s that it is gone', async (path) => {
    show(closed, { closed: true });
    expect(await ask(path)).toMatchObject({ status: 410, text: 'closed' });
  });

  it('still answers search engines and the national office, and is no longer listed', async () => {
    show(closed, { closed: true });
    expect(await ask('/robots.txt')).toMatchObject({ status: 200, text: 'robots' });
    expect(JSON.parse((await ask('/.well-known/broadside.json')).text)).toMatchObject({ code: 'ct', closed: true });
    expect((await ask('/', { host: 'localhost' })).text).not.toContain('ct.localhost');
  });

  it('is there again with its next release', async () => {
    show(closed, { closed: true });
    await ask('/');
    show(usual);
    expect(await ask('/')).toMatchObject({ status: 200, text: 'home' });
  });
});

describe('an address that a site once had', () => {
  it.each([
    ['/articles/old/', '/articles/new/'], ['/articles/old', '/articles/new/'], ['/articles/old/?utm=1', '/articles/new/?utm=1'], ['/articles/%6fld/', '/articles/new/'],
    ['/es/articles/vieja/', '/es/articles/nueva/'], ['/articles/theirs/?utm=1', 'https://example.org/rule?x=1'],
  ])('%s leads to %s', async (path, location) => {
    expect(await ask(path)).toMatchObject({ status: 301, headers: { location } });
  });

  it.each([['/articles/wrong/', 'taken down'], ['/articles/wrong', 'taken down'], ['/es/articles/falsa/', 'se retiró']])('%s says that it was taken down', async (path, text) => {
    expect(await ask(path)).toMatchObject({ status: 410, text, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' } });
  });

  it('answers as the release says that is live now', async () => {
    show(usual, { gone: ['/articles/old/'] });
    expect((await ask('/articles/old/')).status).toBe(410);
    expect((await ask('/articles/wrong/')).status).toBe(404);
    show({ ...usual, 'articles/old/index.html': 'back' });
    expect(await ask('/articles/old/')).toMatchObject({ status: 200, text: 'back' });
  });
});

describe('what a reader has already', () => {
  it('is kept for a year where the address would change with it, and asked for again elsewhere', async () => {
    for (const path of ['/_astro/x.css', '/media/a.avif', '/files/large.pdf']) expect((await ask(path)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/feed.xml']) expect((await ask(path)).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  it.each(['/', '/long/', '/files/large.pdf', '/empty.txt'])('is not sent again: %s', async (path) => {
    for (const encoding of ['identity', 'gzip', 'br']) {
      const { headers: { etag, vary, 'cache-control': kept } } = await ask(path, { 'accept-encoding': encoding });
      const again = await ask(path, { 'accept-encoding': encoding, 'if-none-match': `"other", W/${etag}` });
      expect(again).toMatchObject({ status: 304, text: '', headers: { etag, 'cache-control': kept } });
      expect(again.headers.vary).toBe(vary);
      expect(again.headers['content-length']).toBeUndefined();
    }
  });

  it('is still the same after a release that left it as it was', async () => {
    const { headers: { etag } } = await ask('/long/');
    show({ ...usual, 'index.html': 'other' });
    expect((await ask('/long/', { 'if-none-match': etag })).status).toBe(304);
    expect(await ask('/', { 'if-none-match': etag })).toMatchObject({ status: 200, text: 'other' });
  });

  it('is not to be guessed from times: an earlier version that is shown again is older', async () => {
    expect((await ask('/', { 'if-modified-since': new Date(Date.now() + 60_000).toUTCString() })).status).toBe(200);
  });

  it('never hides that a page is gone', async () => {
    const { headers: { etag } } = await ask('/nothing/');
    expect((await ask('/nothing/', { 'if-none-match': etag ?? '*' })).status).toBe(404);
    expect((await ask('/articles/wrong/', { 'if-none-match': '*' })).status).toBe(410);
  });
});

describe('text', () => {
  it.each([
    ['br', 'br'], ['gzip', 'gzip'], ['gzip, deflate, br', 'br'], ['gzip;q=1, br;q=0', 'gzip'], ['br;q=0, gzip;q=0', undefined], ['deflate', undefined], ['', undefined], ['*', 'br'], ['identity', undefined],
  ])('is packed for a reader who says “%s”: %s', async (accepted, encoding) => {
    const { headers, bytes } = await ask('/long/', { 'accept-encoding': accepted });
    expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'content-length': String(bytes.length) });
    expect(headers['content-encoding']).toBe(encoding);
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''] ?? ((all: Buffer) => all);
    expect(unpack(bytes).toString()).toBe(long);
  });

  it('has another mark in each form, so that no one takes the one for the other', async () => {
    const marks = await Promise.all(['br', 'gzip', 'identity'].map(async (one) => (await ask('/long/', { 'accept-encoding': one })).headers.etag));
    expect(new Set(marks).size).toBe(3);
  });

  it('that would not get smaller is sent as it is, and pictures too', async () => {
    for (const path of ['/', '/media/a.avif']) expect((await ask(path, { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
  });

  it('is packed as well where it says that there is no page', async () => {
    show({ ...usual, '404.html': long });
    const { status, headers, bytes } = await ask('/nothing/', { 'accept-encoding': 'br' });
    expect([status, headers['content-encoding'], brotliDecompressSync(bytes).toString()]).toEqual([404, 'br', long]);
  });
});

describe('a part of a file', () => {
  it.each([
    ['bytes=0-3', 206, 'abcd', `bytes 0-3/${large.length}`], ['bytes=-4', 206, large.subarray(-4).toString(), `bytes ${large.length - 4}-${large.length - 1}/${large.length}`],
    [`bytes=${large.length - 2}-`, 206, large.subarray(-2).toString(), `bytes ${large.length - 2}-${large.length - 1}/${large.length}`], [`bytes=${large.length}-`, 416, '', `bytes */${large.length}`],
  ])('of a large one: %s', async (range, status, text, says) => {
    expect(await ask('/files/large.pdf', { range })).toMatchObject({ status, text, headers: { 'content-range': says } });
  });

  it('of a page is one of the page as it is, not packed', async () => {
    expect(await ask('/long/', { range: 'bytes=4-6', 'accept-encoding': 'br' })).toMatchObject({ status: 206, text: 'bus' });
  });

  it.each(['bytes=x', 'lines=1-2', 'bytes=0-1,5-6', ''])('that is none, or several, is answered with all of it: “%s”', async (range) => {
    expect((await ask('/long/', { range })).text).toBe(long);
  });

  it('is not mixed with one of an earlier version', async () => {
    const { headers: { etag } } = await ask('/long/', { range: 'bytes=0-3' });
    expect((await ask('/long/', { range: 'bytes=4-6', 'if-range': etag })).status).toBe(206);
    show({ ...usual, 'long/index.html': `Now ${long}` });
    expect(await ask('/long/', { range: 'bytes=4-6', 'if-range': etag })).toMatchObject({ status: 200, text: `Now ${long}` });
  });
});

it('no answer is broken or mixed while one version after the other goes live', async () => {
  const versions = Array.from({ length: 60 }, (_, index) => ({ ...usual, 'index.html': `${index} `.repeat(2000 + index * 7), 'files/large.pdf': Buffer.alloc(LARGEST + 1000 + index, `${index % 10}`) }));
  const known = new Set(versions.map((version) => version['index.html']));
  let going = true;
  show(versions[0]!);
  const reader = async (path: string, encoding: string): Promise<Answer[]> => {
    const answers: Answer[] = [];
    while (going) answers.push(await ask(path, { 'accept-encoding': encoding }));
    return answers;
  };
  const readers = Promise.all([reader('/', 'br'), reader('/', 'identity'), reader('/files/large.pdf', 'identity')]);
  for (const version of versions) {
    show(version);
    await new Promise((resolve) => { setImmediate(resolve); });
  }
  await ask('/');
  going = false;
  const [packed, plain, files] = await readers;
  const texts = [...packed!.map(({ headers, bytes }) => (headers['content-encoding'] === 'br' ? brotliDecompressSync(bytes) : bytes).toString()), ...plain!.map(({ text }) => text)];
  expect(texts.filter((text) => !known.has(text))).toEqual([]);
  expect(files!.filter(({ status, bytes }) => status !== 200 || bytes.some((byte) => byte !== bytes[0]) || bytes.length - LARGEST - 1000 !== versions.findIndex((version) => version['files/large.pdf'].length === bytes.length))).toEqual([]);
}, 60_000);
