import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSite } from '../publisher/live-release.ts';
import { fromBytes } from '../publisher/site-files.ts';
import { addressOf, liveSite, readSiteFile } from './live-site.ts';

let sites: string;
beforeEach(() => { sites = mkdtempSync(join(tmpdir(), 'sites-')); });
afterEach(() => rmSync(sites, { recursive: true }));

const facts = { revision: 7, instant: '2026-11-21T12:00:00.000Z', validUntil: null, theme: 't', basePath: '/ct/', content: 'c', pages: 1, moved: { '/old/': '/' }, gone: ['/gone/'] };
const publish = (texts: Record<string, string>): number =>
  openSite(join(sites, 'ct')).release(facts, { write: new Map(Object.entries(texts).map(([path, text]) => [path, fromBytes(Buffer.from(text))])), remove: [] }, false);

it('is the real folder that is live, with what its release says of it', async () => {
  publish({ 'index.html': 'home', 'robots.txt': 'Sitemap: https://ct.example.org/ct/sitemap.xml\n' });
  const site = liveSite(sites, 'ct');
  expect(site).toMatchObject({ code: 'ct', release: 1, revision: 7, base: '/ct/', former: { moved: { '/old/': '/' }, gone: ['/gone/'] } });
  expect(site.folder).toBe(realpathSync(join(sites, 'ct', 'current')));
  expect(await addressOf(site)).toBe('https://ct.example.org/ct/');
});

it('stays the release it was, or says so, whatever is published meanwhile', async () => {
  publish({ 'index.html': 'one' });
  const site = liveSite(sites, 'ct');
  publish({ 'index.html': 'two' });
  expect((await readSiteFile(site, 'index.html')).toString()).toBe('one');
  publish({ 'index.html': 'three' });
  await expect(readSiteFile(site, 'index.html')).rejects.toThrow(/changed while it was being read/);
});

it('is looked at without disturbing a publish that has prepared its release', () => {
  publish({ 'index.html': 'one' });
  const prepared = join(sites, 'ct', 'releases', '000002.json.part');
  writeFileSync(prepared, '{}');
  expect(liveSite(sites, 'ct').release).toBe(1);
  expect(existsSync(prepared)).toBe(true);
});

it('is asked for in plain words when there is none', () => {
  expect(() => liveSite(sites, 'ct')).toThrow('The site “ct” is not published yet. Run: npm run broadside -- publish ct');
});
