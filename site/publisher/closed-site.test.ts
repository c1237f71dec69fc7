import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeSite, takeDown } from './closed-site.ts';
import { openSite } from './live-release.ts';
import { readMarks, writeMarks } from './release/marks.ts';
import { releasesOf, rollBack } from './release/rollback.ts';
import { verifyRelease } from './release/verify.ts';
import { fromBytes } from './site-files.ts';

let out: string;
beforeEach(() => { out = mkdtempSync(join(tmpdir(), 'closed-')); });
afterEach(() => rmSync(out, { recursive: true }));

const site = (): string => join(out, 'ct');
const edition = { revision: 8, instant: '2026-11-21T13:00:00.000Z' };
const facts = { revision: 7, instant: '2026-11-21T12:00:00.000Z', theme: 't', basePath: '/', content: 'c', validUntil: null, pages: 2, moved: { '/old/': '/' }, gone: [] };
const publish = (text: string, revision = 7): number =>
  openSite(site()).release({ ...facts, revision }, { write: new Map(['index.html', 'a/index.html', 'robots.txt'].map((path) => [path, fromBytes(Buffer.from(`${path} ${text}`))])), remove: [] }, true);

it('a closed site shows nothing but that it was taken down, in both languages', () => {
  publish('text');
  closeSite(site(), edition);
  expect(readdirSync(join(site(), 'current')).sort()).toEqual(['404.html', '410.html', 'index.html', 'robots.txt']);
  for (const words of ['This website was taken down', 'Este sitio web se retiró']) expect(readFileSync(join(site(), 'current/410.html'), 'utf8')).toContain(words);
  expect(readFileSync(join(site(), 'current/robots.txt'), 'utf8')).toBe('robots.txt text');
  expect(openSite(site()).record).toMatchObject({ closed: true, revision: 8, pages: 0, moved: {}, search: null });
  expect(verifyRelease(site())).toEqual([]);
});

it('closing twice is closing once', () => {
  publish('text');
  expect(closeSite(site(), edition)).toBe(closeSite(site(), { ...edition, revision: 9 }));
});

it('a site that was never published is not made to be closed', () => {
  expect(takeDown(out, 'ct', edition)).toBeNull();
  expect(existsSync(site())).toBe(false);
});

it('an earlier version can’t be shown while a site is closed, and can once it is there again; the closed one never', () => {
  const first = publish('first');
  const closing = closeSite(site(), edition)!;
  expect(() => rollBack(site(), first)).toThrow('its affiliate is no longer published');
  publish('second');
  expect(releasesOf(site()).map(({ release }) => release)).toEqual([closing + 1, first]);
  expect(rollBack(site(), undefined)).toBe(first);
  expect(verifyRelease(site())).toEqual([]);
});

it('a pause ends when a site is closed', () => {
  const first = publish('first');
  writeMarks(site(), { ...readMarks(site()), pinned: first });
  closeSite(site(), edition);
  expect(readMarks(site()).pinned).toBeNull();
});

it('older content closes no newer site', () => {
  const release = publish('text', 9);
  expect(takeDown(out, 'ct', edition)).toMatchObject({ release, error: { en: expect.stringContaining('newer than 8') } });
  expect(openSite(site()).record?.closed).toBeUndefined();
});
