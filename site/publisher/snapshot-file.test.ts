import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Tombstone } from '@broadside/shared/content';
import { affiliateEntry, entryOf, idOf, snapshotOf } from '../../shared/src/testing/entries.ts';
import { Originals } from './originals.ts';
import { affiliatesIn } from './affiliates.ts';
import { forAffiliate, readSnapshotFile, writeSnapshotFile } from './snapshot-file.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'snapshot-file-')); });
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = Buffer.from('a picture');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const image = { id: 'a'.repeat(24), sha256, name: 'bus.png', mime: 'image/png', size: bytes.length, width: 10, height: 10, alt: null, caption: null, focalPoint: null };
const cover = { image, alt: 'A bus', decorative: null, caption: null, credit: null };
const removed = (owner: string): Tombstone => ({ type: 'article', id: idOf(`removed${owner}`), locale: 'en', owner, revision: 2, removed: true, former: [{ slug: `gone-of-${owner}`, owner }] });
const snapshot = snapshotOf(
  ...['us', 'ct', 'ny'].map((code) => affiliateEntry(code)),
  { ...entryOf('article', 'national', { cover }), former: [{ slug: 'was-of-ny', owner: 'ny' }, { slug: 'was', owner: 'us' }] }, removed('us'), removed('ny'),
  { ...entryOf('article', 'moved', { owner: 'ny' }), former: [{ slug: 'was-of-ct', owner: 'ct' }] },
  entryOf('article', 'ofct', { owner: 'ct' }), entryOf('article', 'ofny', { owner: 'ny' }),
);

function originalsWith(name: string, isThere = true): Originals {
  const originals = new Originals(join(folder, name));
  if (isThere) originals.keep(sha256, bytes);
  return originals;
}

describe('a snapshot file', () => {
  const file = (): string => join(folder, 'content.ndjson');

  it('carries all that a site is made from, its pictures too', async () => {
    await writeSnapshotFile(file(), snapshot, originalsWith('mine'));
    const theirs = originalsWith('theirs', false);
    expect(await readSnapshotFile(file(), theirs)).toEqual(snapshot);
    expect(theirs.read(sha256)).toEqual(bytes);
  });

  it('cut anywhere is refused whole', async () => {
    await writeSnapshotFile(file(), snapshot, originalsWith('mine'));
    const lines = readFileSync(file(), 'utf8').trimEnd().split('\n');
    for (let kept = 0; kept < lines.length; kept += 1) {
      writeFileSync(file(), lines.slice(0, kept).join('\n'));
      await expect(readSnapshotFile(file(), originalsWith(`reader${kept}`, false))).rejects.toThrow(/cut off|too early|empty answer/);
    }
  });

  it('is not left behind half written when a picture is gone', async () => {
    await expect(writeSnapshotFile(file(), snapshot, originalsWith('mine', false))).rejects.toThrow(/“bus.png” is no longer in the CMS/);
    expect(readdirSync(folder)).toEqual(['mine']);
  });

  it('for one affiliate holds national items and its own, and makes its site only', () => {
    const part = forAffiliate(snapshot, 'ct');
    expect(new Set([...part.entries.values()].map(({ owner }) => owner))).toEqual(new Set(['us', 'ct']));
    expect([...part.entries.values(), ...part.removed.values()].flatMap(({ former = [] }) => former.map(({ slug }) => slug)).sort()).toEqual(['gone-of-us', 'was', 'was-of-ct']);
    expect(part.removed.get(`${idOf('moved')}/en`)).toMatchObject({ owner: 'ct', removed: true });
    expect(affiliatesIn(part)).toEqual(['ct']);
    expect(affiliatesIn(snapshot)).toEqual(['us', 'ct', 'ny']);
  });
});
