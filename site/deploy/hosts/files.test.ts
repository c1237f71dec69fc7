import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteWith } from '../testing/site.ts';
import { closedSite } from '../testing/web-server.ts';
import { hostFacts, hostFiles, type WebServer } from './index.ts';

const former = { moved: { '/old/': '/toolkits/', '/es/viejo/': '/es/', '/toolkits/': '/elsewhere/' }, gone: ['/gone/', '/es/retirado/', '/'] };
const site = siteWith({}, { former });
const filesFor = async (server: WebServer, base?: string): Promise<Record<string, string>> => hostFiles(server, await hostFacts(site, base), site);

interface Redirect { from?: string; path?: string; to: string; status: number }

/** What Netlify's own readers make of our files. */
async function readByNetlify(files: Record<string, string>): Promise<{ headers: unknown[]; redirects: unknown[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'netlify-'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  const { headers, errors } = await parseAllHeaders({ configHeaders: [], minimal: true, headersFiles: [join(folder, '_headers')] });
  const read = await parseAllRedirects({ configRedirects: [], minimal: true, redirectsFiles: [join(folder, '_redirects')] });
  rmSync(folder, { recursive: true });
  expect([...errors, ...read.errors as Error[]]).toEqual([]);
  return { headers, redirects: (read.redirects as Redirect[]).map(({ from, path, to, status }) => [from ?? path, to, status]) };
}

it('Netlify’s own readers understand our moves, what is gone, and each language’s “not found”', async () => {
  const { headers, redirects } = await readByNetlify(await filesFor('netlify'));
  expect(redirects).toEqual([['/old/', '/toolkits/', 301], ['/es/viejo/', '/es/', 301], ['/gone/', '/410.html', 410], ['/es/retirado/', '/es/410.html', 410], ['/es/*', '/es/404.html', 404]]);
  expect(headers).toContainEqual({ for: '/media/*', values: { 'Cache-Control': 'public, max-age=31536000, immutable' } });
  expect(headers).toContainEqual({ for: '/*', values: expect.objectContaining({ 'X-Content-Type-Options': 'nosniff' }) as object });
});

it('Netlify is told that a site was taken down at every address, also where a file lies', async () => {
  const closed = siteWith(...closedSite);
  const { redirects } = await readByNetlify(hostFiles('netlify', await hostFacts(closed), closed));
  expect(redirects).toEqual([...['/410.html', '/robots.txt', '/.well-known/broadside.json'].map((path) => [path, path, 200]), ['/*', '/410.html', 410]]);
});

it('Cloudflare Pages gets moves only: it finds “not found” pages by itself and knows no 410', async () => {
  const files = await filesFor('cloudflare');
  expect(files._redirects).toBe('/old/ /toolkits/ 301\n/es/viejo/ /es/ 301\n');
  // A rule is an address at the margin and its headers below it, further in; at most 100 rules of at most 2,000 letters a line.
  const lines = files._headers!.trim().split('\n');
  expect(lines.every((line) => /^\/\S*\*$|^ {2}[A-Za-z-]+: .{1,1900}$/.test(line))).toBe(true);
});

it('GitHub Pages gets pages that lead on, its domain, and no “_astro” left out', async () => {
  const files = await filesFor('github');
  expect(Object.keys(files).sort()).toEqual(['.nojekyll', 'CNAME', 'es/retirado/index.html', 'es/viejo/index.html', 'gone/index.html', 'old/index.html']);
  expect(files.CNAME).toBe('ct.example.org\n');
  expect(files['old/index.html']).toContain('content="0; url=/toolkits/"');
  expect(files['old/index.html']).toContain('<link rel="canonical" href="https://ct.example.org/toolkits/">');
  expect(files['es/viejo/index.html']).toContain('lang="es"');
  const project = await filesFor('github', '/ct/');
  expect(project['old/index.html']).toContain('content="0; url=/ct/toolkits/"');
  expect(project).not.toHaveProperty('CNAME');
});

describe('a host that knows no 410', () => {
  const page = (language: string, words: string): string => `<html lang="${language}"><head><meta name="robots" content="noindex"></head><h1>${words}</h1><ul class="ways"><li><a href="/">Home</a></li></ul></html>`;
  const since = { '/gone/': '2026-11-02T03:00:00.000Z', '/es/retirado/': '2026-11-02T15:00:00.000Z' };
  const gone = [...former.gone, '/toolkits/', '/undated/'];
  const withPages = siteWith({ '410.html': page('en', 'This was taken down'), 'es/410.html': page('es', 'Esto se retiró') }, { former: { moved: {}, gone, since } });
  const noticesOn = async (server: WebServer, base?: string): Promise<Record<string, string>> => {
    const files = hostFiles(server, await hostFacts(withPages, base), withPages);
    return Object.fromEntries(Object.entries(files).filter(([path]) => path.endsWith('index.html')));
  };

  it.each(['plain', 'github', 'cloudflare'] as const)('shows a page that says so and since when, in the language of the address (%s)', async (server) => {
    const notices = await noticesOn(server);
    expect(Object.keys(notices).sort()).toEqual(['es/retirado/index.html', 'gone/index.html', 'undated/index.html']);
    // An evening on the East Coast is already the next day elsewhere.
    expect(notices['gone/index.html']).toContain('Taken down on <time datetime="2026-11-02T03:00:00.000Z">November 1, 2026</time>');
    expect(notices['es/retirado/index.html']).toContain('Retirado el <time datetime="2026-11-02T15:00:00.000Z">2 de noviembre de 2026</time>');
    expect(notices['undated/index.html']).toBe(page('en', 'This was taken down'));
    for (const notice of Object.values(notices)) expect(notice).toContain('<meta name="robots" content="noindex">');
  });

  it('shows it with ways on that lead to where the site stands', async () => {
    expect((await noticesOn('github', '/ct/'))['gone/index.html']).toContain('<a href="/ct/">Home</a>');
  });

  it.each(['apache', 'netlify', 'nginx'] as const)('is not %s, which gets no such pages', async (server) => {
    expect(await noticesOn(server)).toEqual({});
  });

  it('is not asked for them by a site that was made before there was such a page', async () => {
    const old = siteWith({ '410.html': null, 'es/410.html': null }, { former: { moved: {}, gone } });
    expect(hostFiles('plain', await hostFacts(old), old)).toEqual({});
  });
});

it.each(['netlify', 'cloudflare'] as const)('%s is refused for a folder of a domain, where its rules would not be read', async (server) => {
  await expect(filesFor(server, '/ct/')).rejects.toThrow(/whole domain.*Folder on that domain/);
});

it.each(['apache', 'netlify', 'cloudflare', 'github', 'plain'] as const)('an address that shows something again leads nowhere else (%s)', async (server) => {
  const all = Object.entries(await filesFor(server)).flat().join('\n');
  expect(all).toContain('old/');
  expect(all).not.toContain('/elsewhere/');
}, 20_000);
