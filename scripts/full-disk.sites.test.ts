import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Originals, originalsIn, writeSnapshotFile } from '@broadside/site/publisher';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { projectRoot } from './state/home.ts';
import { testPictures } from './testing/demonstration-sites.ts';
import { demonstrationSnapshot } from './testing/demonstration-snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadside-full-disk-'));
const at = (...names: string[]): string => join(folder, ...names);
const broadside = `"${process.execPath}" "${join(projectRoot, 'scripts', 'broadside.ts')}"`;

/** Where a test may have a small disk of its own: in a name space, on Linux, where that is allowed. */
const mayMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', folder]).status === 0;
const needDisk = ({ skip }: TestContext): void => skip(!mayMount, 'This machine does not let a test mount a small disk (unshare -rm).');

/** Runs a script with a small, empty disk at `disk`. What it leaves on that disk is gone with it. */
function onSmallDisk(megabytes: number, script: string): void {
  mkdirSync(at('disk'), { recursive: true });
  execFileSync('unshare', ['-rm', 'sh', '-ec', `mount -t tmpfs -o size=${megabytes}m tmpfs disk\n${script}`], { cwd: folder, env: { ...process.env, BROADSIDE_HOME: at('home') }, stdio: 'pipe' });
}

const read = (name: string): string => readFileSync(at(name), 'utf8');
const filesIn = (name: string): Record<string, string> => Object.fromEntries(
  readdirSync(at(name), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => [join(entry.parentPath, entry.name).slice(at(name).length), readFileSync(join(entry.parentPath, entry.name), 'base64')]));

beforeAll(async () => {
  if (!mayMount) return;
  mkdirSync(at('home'));
  mkdirSync(testPictures, { recursive: true });
  symlinkSync(testPictures, at('home', 'pictures'));
  const originals = new Originals(originalsIn(testPictures));
  const snapshot = await demonstrationSnapshot(['ct'], originals, '2026-11-21T12:00:00.000Z');
  await writeSnapshotFile(at('first.ndjson'), snapshot, originals);
  // A new name for the union is on every page.
  for (const [key, entry] of snapshot.entries) {
    if (entry.type === 'affiliate' && entry.owner === 'ct') snapshot.entries.set(key, { ...entry, hash: 'renamed', entry: { ...entry.entry, name: `${entry.entry.name} and Friends` } });
  }
  await writeSnapshotFile(at('second.ndjson'), snapshot, originals);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('when the disk is full', () => {
  it('a publish says so and ends with 1, the site stays as it was, and the next one with room succeeds', (context) => {
    needDisk(context);
    onSmallDisk(100, `
      ${broadside} publish ct --snapshot first.ndjson --out disk 2> first.txt
      cp -RL disk/ct/current before
      cat /dev/zero > disk/filler 2> /dev/null || true
      ${broadside} publish ct --snapshot second.ndjson --out disk 2> no-room.txt && echo 0 > no-room || echo $? > no-room
      truncate -s -500K disk/filler
      ${broadside} publish ct --snapshot second.ndjson --out disk 2> little-room.txt && echo 0 > little-room || echo $? > little-room
      cp -RL disk/ct/current meanwhile
      rm disk/filler
      ${broadside} publish ct --snapshot second.ndjson --out disk 2> third.txt
      cp -RL disk/ct/current after`);
    expect([read('no-room'), read('little-room')]).toEqual(['1\n', '1\n']);
    expect(read('no-room.txt')).toMatch(/^The disk is full\. Make room and try again\.\n$/);
    expect(read('little-room.txt')).toMatch(/^ct {2}not published: The disk is full\. Make room and try again(: \S+)?\.\n.*1 sites failed and stay as they were\.\n$/);
    expect(filesIn('meanwhile')).toEqual(filesIn('before'));
    expect(filesIn('after')).not.toEqual(filesIn('before'));
    expect(Buffer.from(filesIn('after')['/index.html']!, 'base64').toString()).toContain('and Friends');
  });

  it('a copy that goes on looking says so, and is renewed by the first look that finds room', (context) => {
    needDisk(context);
    onSmallDisk(5, `
      mkdir disk/hosting && ln -s ../disk/hosting home/hosting
      cat /dev/zero > disk/filler 2> /dev/null || true
      ${broadside} copy ct --snapshot first.ndjson --out copied --every 1s 2> copying.txt &
      copying=$!
      until grep -qs full copying.txt; do kill -0 $copying; sleep 0.1; done
      rm disk/filler
      until grep -q Delivered copying.txt; do kill -0 $copying; sleep 0.1; done
      kill $copying
      wait $copying || true
      rm home/hosting`);
    expect(read('copying.txt')).toMatch(/^\S+Z {2}The disk is full\. Make room and try again(: \S+)?\.\n/);
    expect(read('copying.txt')).not.toMatch(/\n\s+at |Error/);
    expect(read('copied/index.html')).toContain('<html');
  });

  it('a start says so in one sentence and ends with 1, before it changes anything', (context) => {
    needDisk(context);
    onSmallDisk(20, `
      BROADSIDE_HOME=disk ${broadside} start > start.txt 2>&1 && echo 0 > code || echo $? > code
      find disk -type f > left.txt`);
    expect(read('code').trim()).toBe('1');
    expect(read('start.txt').trim()).toMatch(/^The disk that holds \S+ is almost full: \d+ MB are left, at least 500 MB are needed\. Make room, or set BROADSIDE_HOME to a folder on another disk\.$/);
    expect(read('left.txt')).toBe('');
  });
});
