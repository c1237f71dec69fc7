import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSite } from '../live-release.ts';
import { fromBytes } from '../site-files.ts';
import { readMarks, writeMarks } from './marks.ts';
import { tidyReleases } from './retention.ts';
import { verifyRelease } from './verify.ts';

let out: string;
beforeEach(() => { out = mkdtempSync(join(tmpdir(), 'retention-')); });
afterEach(() => rmSync(out, { recursive: true }));

const facts = { revision: 1, instant: '2026-11-21T12:00:00.000Z', theme: 't', basePath: '/', content: 'c', validUntil: null, pages: 1, moved: {}, gone: [] };
const site = (code: string): string => join(out, code);

function release(code: string, text: string): void {
  const live = openSite(site(code));
  const files = Object.entries({ 'index.html': text, 'same.css': 'same' }).map(([path, content]) => [path, fromBytes(Buffer.from(content))] as const);
  live.release(facts, { write: new Map(files.filter(([path, { sha256 }]) => live.files.get(path)?.sha256 !== sha256)), remove: [] }, false);
}

const soon = Date.now() + 3_600_000;
const inAYear = Date.now() + 365 * 24 * 3_600_000;
/** On a disk with room, whatever disk the test has. */
const tidy = (now: number): ReturnType<typeof tidyReleases> => tidyReleases(out, now, undefined, 0.5);
const numbers = (code: string): number[] => openSite(site(code)).folder.releases.numbers();
const objects = (): string[] => (existsSync(join(out, '.objects')) ? readdirSync(join(out, '.objects'), { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('/')) : []);

it('whatever is younger than 90 days is kept', async () => {
  for (let count = 1; count <= 15; count += 1) release('ct', `text ${count}`);
  expect(await tidy(soon)).toEqual({ releases: 0, files: 0 });
});

it('on a disk that is nearly full age protects nothing, but ten are kept all the same', async () => {
  for (let count = 1; count <= 25; count += 1) release('ct', `text ${count}`);
  expect(await tidy(soon)).toEqual({ releases: 0, files: 0 });
  expect(await tidyReleases(out, soon, undefined, 0.04)).toEqual({ releases: 5, files: 5 });
  expect(numbers('ct')).toHaveLength(20);
  for (const number of numbers('ct')) expect(verifyRelease(site('ct'), number)).toEqual([]);
});

it('the disk is asked how much room there is', async () => {
  release('ct', 'text');
  expect(await tidyReleases(out, soon)).toEqual({ releases: 0, files: 0 });
});

it('of older ones ten are kept, before and after they got their search index, each still whole, and no file that none of them has', async () => {
  for (let count = 1; count <= 25; count += 1) release('ct', `text ${count}`);
  expect(await tidy(inAYear)).toEqual({ releases: 5, files: 5 });
  expect(numbers('ct')).toEqual(Array.from({ length: 20 }, (_, index) => 25 - index));
  for (const number of numbers('ct')) expect(verifyRelease(site('ct'), number)).toEqual([]);
});

it('the one that a site is held on is kept, however old', async () => {
  for (let count = 1; count <= 25; count += 1) release('ct', `text ${count}`);
  openSite(site('ct')).show(2);
  writeMarks(site('ct'), { ...readMarks(site('ct')), pinned: 2 });
  await tidy(inAYear);
  expect(numbers('ct')).toContain(2);
  expect(verifyRelease(site('ct'))).toEqual([]);
});

it('a file that another site’s release has stays', async () => {
  release('ct', 'shared');
  for (let count = 1; count <= 22; count += 1) release('ct', `text ${count}`);
  for (const text of ['shared', 'other']) release('ny', text);
  await tidy(inAYear);
  expect(verifyRelease(site('ny'), 1)).toEqual([]);
  expect(objects().length).toBeGreaterThan(0);
});

it('after any history every release that is kept is whole', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.record({ text: fc.constantFrom('a', 'b', 'c', 'd'), back: fc.option(fc.nat(30)) }), { minLength: 22, maxLength: 40 }), async (steps) => {
    rmSync(out, { recursive: true });
    for (const { text, back } of steps) {
      const kept = existsSync(site('ct')) ? numbers('ct') : [];
      if (back !== null && kept.length) openSite(site('ct')).show(kept[back % kept.length]!);
      else release('ct', text);
    }
    if (!existsSync(site('ct'))) return;
    await tidy(inAYear);
    for (const number of numbers('ct')) expect(verifyRelease(site('ct'), number)).toEqual([]);
    expect(verifyRelease(site('ct'))).toEqual([]);
  }), { numRuns: 30 });
});

it('nothing more goes once something was published meanwhile, whose files nobody has counted', async () => {
  for (let count = 1; count <= 25; count += 1) release('ct', `text ${count}`);
  let looks = 0;
  // Two releases come between counting what is needed and taking the rest away: the first of them needs a file that was not counted.
  const isQuiet = (): boolean => {
    looks += 1;
    if (looks === 3) for (const text of ['new', 'newer']) release('ct', text);
    return looks < 3;
  };
  expect(await tidyReleases(out, inAYear, isQuiet)).toBeNull();
  for (const number of numbers('ct')) expect(verifyRelease(site('ct'), number)).toEqual([]);
});
