import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { searchIdentity } from './search-files.ts';
import { indexSite } from './search-index.ts';
import type { SiteFiles } from './site-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadside-search-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = (lang: string, text: string, marks = 'data-pagefind-body'): string => `<!doctype html><html lang="${lang}"><head><title>T</title></head><body><main ${marks}><h1>Title</h1><p>${text}</p></main></body></html>`;
const pages = { 'index.html': page('en', 'Home', ''), 'pay/index.html': page('en', 'Wages'), 'es/pay/index.html': page('es', 'Salarios'), 'feed.xml': '<rss/>' };
for (const [path, text] of Object.entries(pages)) {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const paths = Object.keys(pages);
const fragments = (files: SiteFiles): string[] => [...files].filter(([path]) => path.startsWith('search/fragment/')).map(([, file]) => gunzipSync('pieces' in file ? Buffer.concat(file.pieces) : '').toString());

it('holds the pages that say they are to be found, each in its language, and no list', async () => {
  const files = await indexSite(folder, paths);
  expect(fragments(files).map((text) => /"url":"([^"]+)"/.exec(text)?.[1]).sort()).toEqual(['/es/pay/', '/pay/']);
  expect([...files.keys()].filter((path) => path.includes('.pf_meta')).map((path) => /\.(\w\w)_/.exec(path)?.[1]).sort()).toEqual(['en', 'es']);
});

it('has the same bytes when it is made again, also at the same time and in another order of pages', async () => {
  const [first, second] = await Promise.all([indexSite(folder, paths), indexSite(folder, paths.toReversed())]);
  const digests = (files: SiteFiles): string[] => [...files].map(([path, { sha256 }]) => `${path} ${sha256}`);
  expect(digests(second)).toEqual(digests(first));
});

it('brings no interface of Pagefind’s own to the site', async () => {
  const names = [...(await indexSite(folder, paths)).keys()].filter((path) => path.startsWith('search/pagefind') && path.endsWith('.js'));
  expect(names).toEqual(['search/pagefind-worker.js', 'search/pagefind.js']);
});

it('names the page that can’t be read, and goes on with the next site', async () => {
  await expect(indexSite(folder, ['nowhere/index.html'])).rejects.toThrow(/nowhere/);
  expect((await indexSite(folder, paths)).size).toBeGreaterThan(0);
});

it('need not be made again while no page changed', () => {
  const identity = (files: Record<string, string>): string => searchIdentity(new Map(Object.entries(files).map(([path, sha256]) => [path, { sha256 }])));
  const known = identity({ 'a.html': '1', 'b.css': '2' });
  expect(identity({ 'b.css': '3', 'a.html': '1' })).toBe(known);
  expect(identity({ 'a.html': '4', 'b.css': '2' })).not.toBe(known);
  expect(identity({ 'a.html': '1', 'b.css': '2', 'c.html': '1' })).not.toBe(known);
});
