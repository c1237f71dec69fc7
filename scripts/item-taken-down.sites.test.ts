import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { liveRelease, Publisher, verifyRelease } from '@broadside/site/publisher';
import type { Entry, Tombstone } from '@broadside/shared/content';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { affiliateEntry, entryOf } from '../shared/src/testing/entries.ts';
import { isIndexFile } from '../site/publisher/search-files.ts';
import { SnapshotServer } from './testing/snapshot-server.ts';

const codes = ['us', 'ct', 'ny'];
/** A word that stands nowhere else. Search indexes keep its stem. */
const stem = /quixotrop/i;
const item: Entry = { ...entryOf('article', 'quix', { title: 'The quixotrope', slug: 'quixotrope', summary: 'About the quixotrope.', body: [{ __component: 'blocks.text', body: 'A quixotrope, at length.' }] }), former: [{ slug: 'before', owner: 'us' }] };
const former = ['quixotrope', 'before'].map((slug) => ({ slug, owner: 'us' }));
const tombstone: Tombstone = { type: item.type, id: item.id, locale: item.locale, owner: item.owner, revision: 0, removed: true, former };

let cms: SnapshotServer;
let out: string;
let publisher: Publisher;
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'taken-down-'));
  cms = new SnapshotServer();
  await cms.start();
  cms.put(...codes.map((code) => affiliateEntry(code, { languages: 'en_es' })), entryOf('article', 'other'), item);
  publisher = new Publisher({ source: { url: cms.url, token: 'any' }, out, pictures: join(out, '.pictures'), secrets: [], addressOf: () => '', every: 600_000, threads: 0 });
  await publisher.start();
});
afterAll(async () => {
  await publisher.stop();
  await cms.stop();
  rmSync(out, { recursive: true, force: true });
});

/** What stands in a file, also in the packed ones of the search. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
}

/** The files of a live site that hold the word, in their names or inside. */
function filesWith(code: string): string[] {
  const folder = join(out, code, 'current');
  return readdirSync(`${folder}/`, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => stem.test(path) || stem.test(textOf(path))).map((path) => path.slice(folder.length + 1)).sort();
}

const indexOf = (code: string): string[] => Object.keys(liveRelease(join(out, code))!.files).filter(isIndexFile);
const isSearchMade = (code: string): boolean => liveRelease(join(out, code))!.search !== null;

it('a national item that is taken down leaves every site, its lists, feeds, sitemap and search, and its addresses of today and of before say that it is gone', async () => {
  await expect.poll(() => codes.every(isSearchMade), { timeout: 60_000 }).toBe(true);
  for (const code of codes) {
    const found = filesWith(code).join('\n');
    for (const place of ['articles/quixotrope/index.html', 'es/articles/quixotrope/index.html', 'articles/index.html', 'feed.xml', 'feed.json', 'search/fragment/', 'search/index/']) expect(found).toContain(place);
    expect(liveRelease(join(out, code))!.moved).toMatchObject({ '/articles/before/': '/articles/quixotrope/' });
  }
  cms.put(tombstone);
  await publisher.publish([], {});
  // At once, the search too: its index is made anew right after.
  for (const code of codes) expect(filesWith(code)).toEqual([]);
  publisher.hint();
  await expect.poll(() => codes.every(isSearchMade), { timeout: 60_000 }).toBe(true);
  for (const code of codes) {
    expect(filesWith(code)).toEqual([]);
    expect(indexOf(code)).not.toEqual([]);
    expect(liveRelease(join(out, code))).toMatchObject({ moved: {}, gone: ['/articles/before/', '/articles/quixotrope/', '/es/articles/before/', '/es/articles/quixotrope/'] });
    expect(verifyRelease(join(out, code))).toEqual([]);
  }
}, 180_000);

it('an item that is withdrawn is no longer found either, though its page stays to say so', async () => {
  const kept = { title: 'The quixotrope again', summary: 'Of the quixotrope.' };
  cms.put(entryOf('article', 'kept', kept));
  await publisher.publish([], {});
  publisher.hint();
  await expect.poll(() => codes.every((code) => isSearchMade(code) && filesWith(code).some(isIndexFile)), { timeout: 60_000 }).toBe(true);
  cms.put(entryOf('article', 'kept', { ...kept, withdrawn: { date: '2026-11-21', reason: 'Its figures were wrong.' } }));
  await publisher.publish([], {});
  for (const code of codes) expect(indexOf(code)).toEqual([]);
  publisher.hint();
  await expect.poll(() => codes.every(isSearchMade), { timeout: 60_000 }).toBe(true);
  for (const code of codes) {
    expect(filesWith(code).filter((path) => isIndexFile(path))).toEqual([]);
    expect(indexOf(code)).not.toEqual([]);
  }
}, 180_000);
