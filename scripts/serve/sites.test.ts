import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSites } from './sites.ts';

let sites: string;
let server: Server;
beforeAll(async () => {
  sites = mkdtempSync(join(tmpdir(), 'sites-'));
  const folder = join(sites, 'ct', 'a');
  for (const path of ['toolkits', 'es', '_astro']) mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'toolkits', 'index.html'), 'toolkits');
  writeFileSync(join(folder, '404.html'), 'not found');
  writeFileSync(join(folder, 'es', '404.html'), 'no existe');
  writeFileSync(join(folder, '_astro', 'x.css'), 'css');
  writeFileSync(join(sites, 'ct', 'a.json'), 'manifest');
  writeFileSync(join(sites, 'secrets.json'), 'secret');
  symlinkSync('a', join(sites, 'ct', 'current'));
  server = await serveSites(sites, 0);
});
afterAll(() => {
  server.close();
  rmSync(sites, { recursive: true });
});

/** Asks as it stands, without a client that tidies the path up first. */
function ask(path: string, host = 'ct.localhost', method = 'GET'): Promise<{ status: number; text: string; headers: IncomingMessage['headers'] }> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ host: '127.0.0.1', port, path, method, headers: { host: `${host}:${port}` } }, (response) => {
      let text = '';
      response.on('data', (piece: Buffer) => { text += piece.toString(); });
      response.on('end', () => resolve({ status: response.statusCode!, text, headers: response.headers }));
    }).on('error', reject).end();
  });
}

describe('the server of sites', () => {
  it.each([
    ['/', 200, 'home'], ['/?utm=1', 200, 'home'], ['/toolkits/', 200, 'toolkits'], ['/nothing/', 404, 'not found'], ['/es/nada/', 404, 'no existe'],
    ['//', 200, 'home'], ['/%', 404, 'not found'], ['/%00', 404, 'not found'], ['/../a.json', 404, 'not found'], ['/..%2fa.json', 404, 'not found'], ['/%2e%2e/%2e%2e/secrets.json', 404, 'not found'],
  ])('answers %s with %i', async (path, status, text) => {
    expect(await ask(path)).toMatchObject({ status, text });
  });

  it('lists the sites at the address without a state', async () => {
    expect((await ask('/?x', 'localhost')).text).toContain('http://ct.localhost');
  });

  it('redirects to the folder, never to another host', async () => {
    expect((await ask('/toolkits')).headers.location).toBe('/toolkits/');
    expect((await ask('//evil.example/toolkits')).headers.location).toBeUndefined();
    expect((await ask('//toolkits')).headers.location).toBe('/toolkits/');
    expect((await ask('/.//evil.example/..%2ftoolkits')).headers.location ?? '/').toMatch(/^\/(?!\/)/);
  });

  it('knows no site but those that are published, and no method but reading', async () => {
    expect((await ask('/', 'zz.localhost')).status).toBe(404);
    expect((await ask('/', 'ct.localhost', 'POST')).status).toBe(405);
    expect((await ask('/', 'ct.localhost', 'HEAD')).status).toBe(200);
  });

  it('lets browsers keep what never changes, and ask again for pages', async () => {
    expect((await ask('/_astro/x.css')).headers['cache-control']).toContain('immutable');
    expect((await ask('/')).headers['cache-control']).toContain('max-age=0');
    expect((await ask('/')).headers['x-content-type-options']).toBe('nosniff');
  });
});
