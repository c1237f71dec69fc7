import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Entry, Tombstone } from '@broadside/shared/content';
import { differenceOf, linesOf, type Snapshot } from '@broadside/shared/view';
import { encodePictures, ensureTheme, mediaOf, originalsIn, Originals, Press, type SiteReport } from '@broadside/site/publisher';
import { demonstrationSnapshot } from './testing/demonstration-snapshot.ts';
import { excerptOf } from './testing/excerpt.ts';
import { anyEdit, doEdit, type Edit } from './testing/random-edits.ts';

const pictures = join(tmpdir(), 'broadside-test-pictures');
/** The national site, and two states: they share what they have in common. */
const codes = ['us', 'ct', 'ny'];
const zone = process.env.TZ;
/** Histories tried, of a few steps each; "npm test -- long" tries hundreds. */
const histories = Number(process.env.BROADSIDE_HISTORIES ?? 30);

let folder: string;
let theme: string;
let beginning: Snapshot;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'incremental-'));
  theme = await ensureTheme();
  const originals = new Originals(originalsIn(pictures));
  beginning = excerptOf(await demonstrationSnapshot(codes, originals, '2026-11-21T12:00:00.000Z'));
  await encodePictures(mediaOf(beginning.entries.values()).values(), pictures, originals);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A press of its own, that publishes to a folder of its own. */
const pressFor = (out: string): Promise<Press> => Press.setUp({ theme, secrets: [], folders: { out, pictures, originals: originalsIn(pictures) } });

function take(press: Press, { header }: Snapshot, lines: readonly (Entry | Tombstone)[]): void {
  press.take({ revision: header.revision, instant: header.instant, next: header.next, unusable: new Map(), lines });
}

async function publishAll(press: Press, full: boolean): Promise<SiteReport[]> {
  const reports: SiteReport[] = [];
  for (const code of codes) reports.push(await press.publish(code, { full, confirmRemoval: true }));
  return reports;
}

/** Every file that is served, with its bytes. */
function servedBy(out: string, code: string): Map<string, string> {
  const root = join(out, code, 'current');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(files.map((path) => [path.slice(root.length + 1), readFileSync(path, 'latin1')]));
}

function expectSame(incremental: string, full: string): void {
  for (const code of codes) {
    const [found, wanted] = [servedBy(incremental, code), servedBy(full, code)];
    expect([...found.keys()]).toEqual([...wanted.keys()]);
    const different = [...wanted].filter(([path, text]) => found.get(path) !== text);
    expect(different.map(([path]) => ({ path: `${code}/${path}`, text: found.get(path) }))).toEqual(different.map(([path, text]) => ({ path: `${code}/${path}`, text })));
  }
}

/** Does the edits one after the other, an hour apart, publishing each; then publishes the same from nothing, and compares. */
async function live(edits: readonly Edit[], out: string): Promise<{ errors: string[]; restarted: number }> {
  let snapshot = beginning;
  let press = await pressFor(join(out, 'step'));
  take(press, snapshot, linesOf(snapshot));
  let errors = (await publishAll(press, false)).flatMap(({ error }) => error?.en ?? []);
  let restarted = 0;
  for (const [step, edit] of edits.entries()) {
    const entries = new Map(snapshot.entries);
    doEdit(entries, edit, step);
    const instant = new Date(Date.parse(snapshot.header.instant) + 3_600_000).toISOString();
    const next: Snapshot = { header: { ...snapshot.header, revision: snapshot.header.revision + 1, instant }, entries, removed: new Map() };
    if (edit.other % 4 === 0) {
      // The process ended meanwhile: what it knew is read from the disk again.
      press = await pressFor(join(out, 'step'));
      take(press, next, linesOf(next));
      restarted += 1;
    } else take(press, next, differenceOf(snapshot, next));
    errors = (await publishAll(press, false)).flatMap(({ error }) => error?.en ?? []);
    snapshot = next;
  }
  const whole: string[] = [];
  for (const code of codes) {
    // A press for each site, so that no part of a page comes from another one.
    const fresh = await pressFor(join(out, 'whole'));
    take(fresh, snapshot, linesOf(snapshot));
    whole.push(...[(await fresh.publish(code, { confirmRemoval: true })).error].flatMap((error) => error?.en ?? []));
  }
  // A link that this history broke holds the step; from nothing the same link holds the whole site.
  if (!errors.length && !whole.length) expectSame(join(out, 'step'), join(out, 'whole'));
  return { errors: [...errors, ...whole], restarted };
}

describe('publishing step by step', () => {
  it('gives, byte for byte, what publishing everything gives, whatever editors and time do', async () => {
    let compared = 0;
    // A history of five edits is short enough to be read: looking for a shorter one would take an hour.
    await fc.assert(fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 5 }), async (edits) => {
      const out = mkdtempSync(join(folder, 'history-'));
      const { errors } = await live(edits, out);
      if (!errors.length) compared += 1;
      rmSync(out, { recursive: true });
    }), { numRuns: histories, endOnFailure: true });
    expect(compared).toBeGreaterThan(histories * 0.8);
  });
});

describe('a page', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    process.env.TZ = zone;
  });

  it('is the same, byte for byte, in another year, another zone and another process’s luck', async () => {
    const outs = ['here', 'there'].map((name) => join(folder, name));
    for (const [index, out] of outs.entries()) {
      if (index === 1) {
        process.env.TZ = 'Asia/Kolkata';
        vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2031-07-01T03:00:00Z') });
        vi.spyOn(Math, 'random').mockReturnValue(0.123);
      }
      const press = await pressFor(out);
      take(press, beginning, linesOf(beginning));
      expect((await publishAll(press, false)).flatMap(({ error }) => error ?? [])).toEqual([]);
    }
    expectSame(outs[0]!, outs[1]!);
  });
});
