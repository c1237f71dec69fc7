import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { liveRelease, writeRelease } from './release.ts';
import { fromBytes, type SiteFiles } from './site-files.ts';

const facts = { revision: 7, instant: '2026-11-21T00:00:00.000Z', theme: 'test', content: 'c', validUntil: null, moved: {}, gone: [] };
const files = (texts: Record<string, string>): SiteFiles => new Map(Object.entries(texts).map(([path, text]) => [path, fromBytes(Buffer.from(text))]));

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'release-')); });
afterEach(() => rmSync(folder, { recursive: true }));

const served = (path = ''): string => join(folder, 'current', path);

/** What is served: every file with its text. */
function readServed(): Record<string, string> {
  const found = readdirSync(served(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(found.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(served().length + 1), readFileSync(path, 'utf8')] as const;
  }).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('a release', () => {
  it('holds the site and nothing else', () => {
    writeRelease(folder, files({ 'index.html': 'home', 'es/index.html': 'inicio' }), facts, false);
    expect(readServed()).toEqual({ 'es/index.html': 'inicio', 'index.html': 'home' });
    expect(lstatSync(served()).isSymbolicLink()).toBe(true);
  });

  it('counts what was written, kept and removed, in pages', () => {
    writeRelease(folder, files({ 'index.html': '1', 'a/index.html': 'a', 'b/index.html': 'b', 'style.css': 'x' }), facts, false);
    const outcome = writeRelease(folder, files({ 'index.html': '2', 'a/index.html': 'a', 'c/index.html': 'c', 'style.css': 'y' }), facts, false);
    expect(outcome).toEqual({ release: 2, rendered: 2, kept: 1, removed: 1 });
  });

  it('is not made when nothing changed', () => {
    writeRelease(folder, files({ 'index.html': '1' }), facts, false);
    const before = readlinkSync(served());
    const outcome = writeRelease(folder, files({ 'index.html': '1' }), facts, false);
    expect(outcome).toEqual({ release: 1, rendered: 0, kept: 1, removed: 0 });
    expect(readlinkSync(served())).toBe(before);
  });

  it('is made when only what it answers at former addresses changed', () => {
    writeRelease(folder, files({ 'index.html': '1' }), facts, false);
    writeRelease(folder, files({ 'index.html': '1' }), { ...facts, moved: { '/a/': '/b/' }, gone: ['/c/'] }, false);
    expect(liveRelease(folder)).toMatchObject({ release: 2, moved: { '/a/': '/b/' }, gone: ['/c/'] });
  });

  it('repairs a folder that was being changed when the process was killed', () => {
    writeRelease(folder, files({ 'index.html': '1' }), facts, false);
    const idle = readlinkSync(served()) === 'a' ? 'b' : 'a';
    writeRelease(folder, files({ 'index.html': '2' }), facts, false);
    const halfDone = readlinkSync(served()) === 'a' ? 'b' : 'a';
    expect(halfDone).not.toBe(idle);
    rmSync(join(folder, `${halfDone}.json`));
    writeFileSync(join(folder, halfDone, 'stray.html'), 'half done');
    writeRelease(folder, files({ 'index.html': '3' }), facts, false);
    expect(readServed()).toEqual({ 'index.html': '3' });
  });

  it('leaves no empty folder behind where a page was removed', () => {
    const history: Record<string, string>[] = [{ 'index.html': '1', 'a/b/index.html': 'b' }, { 'index.html': '2' }, { 'index.html': '3' }];
    for (const texts of history) writeRelease(folder, files(texts), facts, false);
    expect(readdirSync(served())).toEqual(['index.html']);
  });

  it('leaves the file that a page was linked from as it was', () => {
    const original = join(folder, 'picture');
    writeFileSync(original, 'picture');
    const linked = { from: original, size: 7, sha256: fromBytes(Buffer.from('picture')).sha256 };
    for (const text of ['1', '2', '3']) writeRelease(join(folder, 'site'), new Map([['media/x', text === '2' ? fromBytes(Buffer.from('other')) : linked]]), facts, false);
    expect(readFileSync(original, 'utf8')).toBe('picture');
  });

  it('shows exactly the files of the last one, whatever came before', () => {
    const site = fc.dictionary(fc.constantFrom('index.html', 'a/index.html', 'a/b/index.html', 'c.css'), fc.constantFrom('1', '2', '3'), { minKeys: 1 });
    fc.assert(fc.property(fc.array(site, { minLength: 1, maxLength: 8 }), (history) => {
      rmSync(folder, { recursive: true, force: true });
      for (const texts of history) writeRelease(folder, files(texts), facts, false);
      expect(readServed()).toEqual(Object.fromEntries(Object.entries(history.at(-1)!).sort(([a], [b]) => (a < b ? -1 : 1))));
      expect(Object.keys(liveRelease(folder)!.files).sort()).toEqual(Object.keys(history.at(-1)!).sort());
    }), { numRuns: 40 });
    expect(existsSync(folder)).toBe(true);
  });
});
