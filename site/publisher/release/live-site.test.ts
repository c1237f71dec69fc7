import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { searchIdentity } from '../search-files.ts';
import { fromBytes, type SiteFiles } from '../site-files.ts';
import { LiveSite } from './live-site.ts';
import { readMarks } from './marks.ts';
import { Objects } from './objects.ts';
import { releasesOf, rollBack } from './rollback.ts';
import { SiteFolder } from './site-folder.ts';
import { verifyRelease } from './verify.ts';

const facts = { revision: 7, instant: '2026-11-21T00:00:00.000Z', theme: 'test', basePath: '/', content: 'c', validUntil: null, pages: 1, moved: {}, gone: [] };
const files = (texts: Record<string, string>): SiteFiles => new Map(Object.entries(texts).map(([path, text]) => [path, fromBytes(Buffer.from(text))]));

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'release-')); });
afterEach(() => rmSync(folder, { recursive: true }));

const siteIn = (): LiveSite => new LiveSite(new SiteFolder(join(folder, 'site'), new Objects(folder)));

/** Releases exactly these files, as a press does that knows what is live. */
function release(texts: Record<string, string>, site = siteIn()): number {
  const wanted = files(texts);
  const write = new Map([...wanted].filter(([path, { sha256 }]) => site.files.get(path)?.sha256 !== sha256));
  const remove = [...site.files.keys()].filter((path) => !wanted.has(path));
  return site.release(facts, { write, remove }, false);
}

const served = (path = ''): string => join(folder, 'site', 'current', path);

/** What is served: every file with its text. */
function readServed(): Record<string, string> {
  const found = readdirSync(served(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(found.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(served().length + 1), readFileSync(path, 'utf8')] as const;
  }).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const inOrder = (texts: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
const anySite = fc.dictionary(fc.constantFrom('index.html', 'a/index.html', 'a/b/index.html', 'c.css'), fc.constantFrom('1', '2', '3'), { minKeys: 1 });

describe('a release', () => {
  it('holds the site and nothing else', () => {
    release({ 'index.html': 'home', 'es/index.html': 'inicio' });
    expect(readServed()).toEqual({ 'es/index.html': 'inicio', 'index.html': 'home' });
    expect(lstatSync(served()).isSymbolicLink()).toBe(true);
  });

  it('can be shown again although someone deleted a file in the folder that is not served', () => {
    for (const text of ['1', '2']) release({ 'index.html': text });
    // Brings the idle folder up to the live one, as the publisher does when it rests.
    siteIn().catchUp();
    const idle = readlinkSync(join(folder, 'site', 'current')) === 'a' ? 'b' : 'a';
    rmSync(join(folder, 'site', idle, 'index.html'));
    release({ 'index.html': '3' });
    rollBack(join(folder, 'site'), 2);
    expect(readServed()).toEqual({ 'index.html': '2' });
  });

  it('repairs a folder that was being changed when the process was killed', () => {
    for (const text of ['1', '2']) release({ 'index.html': text, 'a/index.html': 'same' });
    const idle = readlinkSync(join(folder, 'site', 'current')) === 'a' ? 'b' : 'a';
    rmSync(join(folder, 'site', `${idle}.release`), { force: true });
    writeFileSync(join(folder, 'site', idle, 'stray.html'), 'half done');
    release({ 'index.html': '3', 'a/index.html': 'same' });
    expect(readServed()).toEqual({ 'a/index.html': 'same', 'index.html': '3' });
  });

  it('leaves no empty folder behind where a page was removed', () => {
    const history: Record<string, string>[] = [{ 'index.html': '1', 'a/b/index.html': 'b' }, { 'index.html': '2' }, { 'index.html': '3' }];
    for (const texts of history) release(texts);
    expect(readdirSync(served())).toEqual(['index.html']);
  });

  it('leaves the file that a page was linked from as it was', () => {
    const original = join(folder, 'picture');
    writeFileSync(original, 'picture');
    const linked = { from: original, size: 7, sha256: fromBytes(Buffer.from('picture')).sha256 };
    for (const text of ['1', '2', '3']) siteIn().release(facts, { write: new Map([['media/x', text === '2' ? fromBytes(Buffer.from('other')) : linked]]), remove: [] }, false);
    expect(readFileSync(original, 'utf8')).toBe('picture');
  });

  it('shows exactly the files of the last one, whatever came before', () => {
    fc.assert(fc.property(fc.array(anySite, { minLength: 1, maxLength: 8 }), fc.boolean(), (history, isOne) => {
      rmSync(join(folder, 'site'), { recursive: true, force: true });
      const one = siteIn();
      for (const texts of history) release(texts, isOne ? one : siteIn());
      expect(readServed()).toEqual(inOrder(history.at(-1)!));
      expect([...siteIn().files.keys()].sort()).toEqual(Object.keys(history.at(-1)!).sort());
    }), { numRuns: 60 });
  });
});

describe('an earlier release', () => {
  it('is shown again, whichever it is, as often as one likes', () => {
    fc.assert(fc.property(fc.array(anySite, { minLength: 2, maxLength: 8 }), fc.array(fc.nat(20), { maxLength: 6 }), (history, back) => {
      rmSync(join(folder, 'site'), { recursive: true, force: true });
      const shown = new Map<number, Record<string, string>>(history.map((texts) => [release(texts), texts]));
      for (const pick of back) {
        const [number, texts] = [...shown][pick % shown.size]!;
        siteIn().show(number);
        expect(readServed()).toEqual(inOrder(texts));
        expect(siteIn().record?.release).toBe(number);
        if (pick % 3 === 0) {
          const next = { 'index.html': `after ${pick}` };
          shown.set(release(next), next);
        }
      }
    }), { numRuns: 60 });
  });

  it('that is not kept is refused in plain words', () => {
    release({ 'index.html': '1' });
    expect(() => siteIn().show(7)).toThrow('Version 7 of this site is not kept any more.');
  });
});

describe('a release that is being made', () => {
  const site = (): string => join(folder, 'site');

  it('is not disturbed by those who look at the site meanwhile', () => {
    release({ 'index.html': '1' });
    const { releases } = siteIn().folder;
    releases.prepare({ ...facts, release: 2, base: 1, made: facts.instant, search: null, completes: null, files: {}, removed: [] });
    expect(releasesOf(site()).map((one) => one.release)).toEqual([1]);
    expect(verifyRelease(site())).toEqual([]);
    releases.confirm(2);
    expect(releases.numbers()).toEqual([2, 1]);
  });

  it('is listed from the instant at which it is live', () => {
    release({ 'index.html': '1' });
    release({ 'index.html': '2' });
    renameSync(join(site(), 'releases', '000002.json'), join(site(), 'releases', '000002.json.part'));
    expect(releasesOf(site()).map((one) => [one.release, one.live])).toEqual([[2, true], [1, false]]);
  });
});

it('a full release relies on nothing that lies there, and leaves nothing of it', () => {
  release({ 'index.html': '1' });
  const site = siteIn();
  site.complete(files({ 'search/pagefind-entry.json': 'index' }), searchIdentity(site.files));
  site.release(facts, { write: files({ 'index.html': '1' }), remove: [] }, true);
  expect(verifyRelease(join(folder, 'site'))).toEqual([]);
  expect(site.record?.search).toBeNull();
});

it('a site whose earlier version can’t be shown goes on following what is published', () => {
  release({ 'index.html': '1' });
  release({ 'index.html': '2' });
  rmSync(join(folder, '.objects'), { recursive: true });
  expect(() => rollBack(join(folder, 'site'), 1)).toThrow('is lost');
  expect(readMarks(join(folder, 'site')).pinned).toBeNull();
});
