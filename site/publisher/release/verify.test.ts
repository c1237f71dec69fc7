import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSite } from '../live-release.ts';
import { fromBytes } from '../site-files.ts';
import { verifyRelease } from './verify.ts';

let site: string;
const facts = { revision: 1, instant: '2026-11-21T12:00:00.000Z', theme: 't', basePath: '/', content: 'c', validUntil: null, pages: 1, moved: {}, gone: [] };
const release = (texts: Record<string, string>): number =>
  openSite(site).release(facts, { write: new Map(Object.entries(texts).map(([path, text]) => [path, fromBytes(Buffer.from(text))])), remove: [] }, false);
const live = (path: string): string => join(site, 'current', path);

beforeEach(() => {
  site = join(mkdtempSync(join(tmpdir(), 'verify-')), 'ct');
  release({ 'index.html': 'home', 'toolkits/index.html': 'toolkits' });
});
afterEach(() => rmSync(join(site, '..'), { recursive: true }));

it('a release that is as it was made is intact', () => {
  expect(verifyRelease(site)).toEqual([]);
});

it('one changed letter is found, though the size is the same', () => {
  writeFileSync(live('index.html'), 'hOme');
  expect(verifyRelease(site)).toEqual(['index.html is not as it was released.']);
});

it('a page that is missing is found, and one that does not belong there', () => {
  rmSync(live('toolkits/index.html'));
  writeFileSync(live('stray.html'), 'who put this here?');
  expect(verifyRelease(site)).toEqual(['toolkits/index.html is missing.', 'stray.html does not belong to the release.']);
});

it('an earlier release is proved by the files that would be shown again', () => {
  release({ 'index.html': 'another' });
  expect(verifyRelease(site, 1)).toEqual([]);
  rmSync(join(site, '..', '.objects'), { recursive: true });
  for (const folder of ['a', 'b']) rmSync(join(site, folder, 'index.html'), { force: true });
  expect(verifyRelease(site, 1)).toEqual(['index.html is missing.']);
});

it('a release that is not kept is said to be so, and a site without any', () => {
  expect(verifyRelease(site, 7)).toEqual(['Release 7 is not kept, or its list of files is damaged.']);
  expect(verifyRelease(join(site, '..', 'ny'))).toEqual([expect.stringContaining('There is no live release')]);
});
