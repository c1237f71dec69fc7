import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { checkCopy } from './copies.ts';
import { siteWith } from './testing/site.ts';

let server: Server | undefined;
afterEach(() => { server?.close(); });
const { signal } = new AbortController();

/** Asks a copy that answers so. */
async function checked(status: number, body: string, revision = 7): Promise<ReturnType<typeof checkCopy>> {
  server = createServer((request, response) => {
    if (status === 302) response.setHeader('location', 'http://127.0.0.1/');
    response.writeHead(request.url === '/ct/.well-known/broadside.json' ? status : 500).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return checkCopy(siteWith({}, { revision }), { signal, loopback: true }, `http://127.0.0.1:${(server.address() as AddressInfo).port}/ct/`);
}

const receipt = (changes: object = {}): string => JSON.stringify({ broadside: 1, code: 'ct', release: 40, revision: 7, looked: '2026-11-21T12:00:00.000Z', ...changes });

describe('a copy of a site', () => {
  it.each([
    ['the same', receipt(), 'current', /what is live here.*2026-11-21/], ['more than we have', receipt({ revision: 9 }), 'current', /what is live here/],
    ['an older state', receipt({ revision: 6 }), 'behind', /revision 6, here 7/], ['another site', receipt({ code: 'ny' }), 'unknown', /“ny”/],
    ['something else', '<html>', 'unknown', /without a receipt/], ['something long', 'x'.repeat(9000), 'unknown', /something long/],
  ] as const)('that shows %s is told apart', async (_, body, state, message) => {
    expect(await checked(200, body)).toMatchObject({ state, message: { en: expect.stringMatching(message) as string } });
  });

  it.each([404, 302, 500])('that answers %i is not known', async (status) => {
    expect(await checked(status, receipt())).toMatchObject({ state: 'unknown', receipt: null, message: { en: `answers ${status}`, es: `responde ${status}` } });
  });

  it('is asked at the address that the site itself names', async () => {
    expect(await checkCopy(siteWith({ 'robots.txt': 'Sitemap: http://ct.localhost:4300/sitemap.xml\n' }), { signal })).toMatchObject({ address: null, message: { en: 'has no web domain yet' } });
  });

  it.each(['https://127.0.0.1/', 'https://[::1]/', 'https://localhost/', 'https://169.254.169.254/'])('is never looked for inside: %s', async (address) => {
    expect(await checkCopy(siteWith(), { signal }, address)).toMatchObject({ state: 'unknown', message: { en: expect.stringMatching(/not on the open internet|is a number/) as string } });
  });
});
