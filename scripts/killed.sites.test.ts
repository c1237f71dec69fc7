import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodePictures, ensureTheme, mediaOf, Originals, originalsIn, publish, releasesOf, verifyRelease, writeSnapshotFile } from '@broadside/site/publisher';
import type { Snapshot } from '@broadside/shared/view';
import { projectRoot } from './state/home.ts';
import { demonstrationSnapshot } from './testing/demonstration-snapshot.ts';
import { excerptOf } from './testing/excerpt.ts';

const codes = ['us', 'ct'];
const kills = Number(process.env.BROADSIDE_KILLS ?? 15);

let folder: string;
const versions: Snapshot[] = [];

/** The same content with another word in every title and body, as a later revision: every page is another. */
function worded(snapshot: Snapshot, revision: number): Snapshot {
  const entries = [...snapshot.entries].map(([key, entry]) => [key, { ...entry, hash: `${entry.hash}${revision}`, entry: { ...entry.entry, summary: `Version ${revision}.` } }] as const);
  return { header: { ...snapshot.header, revision }, entries: new Map(entries) as Snapshot['entries'], removed: new Map() };
}

const fileOf = (version: Snapshot): string => join(folder, `${version.header.revision}.ndjson`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'killed-'));
  await ensureTheme();
  const originals = new Originals(originalsIn(join(folder, 'pictures')));
  const snapshot = excerptOf(await demonstrationSnapshot(codes, originals, '2026-11-21T12:00:00.000Z'));
  await encodePictures(mediaOf(snapshot.entries.values()).values(), join(folder, 'pictures'), originals);
  for (let revision = 1; revision <= kills + 2; revision += 1) versions.push(worded(snapshot, revision));
  for (const version of versions) await writeSnapshotFile(fileOf(version), version, originals);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Publishes in a process of its own, as the command line does, and kills it after some time if it has not ended by then. */
async function publishAndKill(version: Snapshot, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [join(projectRoot, 'scripts', 'broadside.ts'), 'publish', ...codes, '--pages-only', '--snapshot', fileOf(version), '--out', join(folder, 'out')],
    { env: { ...process.env, BROADSIDE_HOME: folder }, stdio: 'ignore' });
  const ended = once(child, 'exit');
  await Promise.race([ended, sleep(milliseconds)]);
  child.kill('SIGKILL');
  await ended;
}

const live = (code: string): string => join(folder, 'out', code, 'current');

/** The version that each page of a site shows. */
function shownBy(code: string): Set<string> {
  const pages = readdirSync(live(code), { recursive: true, encoding: 'utf8' }).filter((path) => /^toolkits\/[^/]+\/index\.html$/.test(path));
  return new Set(pages.map((path) => /Version (\d+)\./.exec(readFileSync(join(live(code), path), 'utf8'))?.[1] ?? 'none'));
}

describe('a process that is killed while it publishes', () => {
  it('leaves every live site whole, of one version, and the next one repairs the rest', async () => {
    const ended: number[] = [];
    const started = performance.now();
    await publishAndKill(versions[0]!, 600_000);
    // Kills fall anywhere between the process's beginning and a little after its end, on a fast machine and on a slow one.
    const whole = performance.now() - started;
    for (const version of versions.slice(1, kills + 1)) {
      await publishAndKill(version, Math.random() * 1.1 * whole);
      for (const code of codes.filter((one) => existsSync(live(one)))) {
        expect(verifyRelease(join(folder, 'out', code))).toEqual([]);
        expect(shownBy(code).size).toBe(1);
        ended.push(Number([...shownBy(code)][0]));
      }
    }
    // Some were killed before they had done anything, some after all was done; it proves nothing if all were the same.
    expect(new Set(ended).size).toBeGreaterThan(1);
    const last = versions.at(-1)!;
    const report = await publish({ snapshot: last, codes, out: join(folder, 'out'), pictures: join(folder, 'pictures'), pagesOnly: true });
    expect(report.sites.map(({ error }) => error)).toEqual([null, null]);
    const fresh = await publish({ snapshot: last, codes, out: join(folder, 'fresh'), pictures: join(folder, 'pictures'), pagesOnly: true });
    expect(fresh.sites.map(({ error }) => error)).toEqual([null, null]);
    for (const code of codes) {
      expect(verifyRelease(join(folder, 'out', code))).toEqual([]);
      expect([...shownBy(code)]).toEqual([String(last.header.revision)]);
      expect(releasesOf(join(folder, 'out', code)).flatMap(({ release }) => verifyRelease(join(folder, 'out', code), release))).toEqual([]);
    }
  });
});

