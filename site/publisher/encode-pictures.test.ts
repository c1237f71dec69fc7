import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Media } from '@broadside/shared/content';
import { variantWidths } from '../src/store/pictures.ts';
import { encodePictures } from './encode-pictures.ts';
import { Originals } from './originals.ts';

let folder: string;
let originals: Originals;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  originals = new Originals(join(folder, 'originals'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function keep(bytes: Buffer, width: number, height: number): Media {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  originals.keep(sha256, bytes);
  return { id: 'a'.repeat(24), sha256, name: 'bus.jpg', mime: 'image/jpeg', size: bytes.length, width, height, alt: null, caption: null, focalPoint: null };
}

const photograph = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#12356b' } }).withExif({ IFD0: { Artist: 'Somebody', Copyright: 'Secret place' } }).jpeg().toBuffer();

const made = (): string[] => readdirSync(folder).filter((name) => /\.(avif|webp)$/.test(name)).sort();

describe('pictures', () => {
  it('are made in several sizes and two formats, never larger than they came', async () => {
    await encodePictures([keep(await photograph(1000, 500), 1000, 500)], folder, originals);
    const sizes = await Promise.all(made().map(async (name) => (await sharp(join(folder, name)).metadata()).width));
    expect(sizes).toEqual([1000, 1000, 400, 400, 800, 800]);
  });

  it('lose what a camera wrote into them', async () => {
    const original = await photograph(500, 500);
    expect((await sharp(original).metadata()).exif).toBeDefined();
    await encodePictures([keep(original, 500, 500)], folder, originals);
    for (const name of made()) expect((await sharp(join(folder, name)).metadata()).exif).toBeUndefined();
  });

  it('have light paper behind what is see-through, which black lines need on a dark screen', async () => {
    const bare = await sharp({ create: { width: 500, height: 500, channels: 4, background: '#0000' } }).png().toBuffer();
    await encodePictures([keep(bare, 500, 500)], folder, originals);
    for (const name of made()) {
      const { channels } = await sharp(join(folder, name)).stats();
      expect(channels.slice(3)).toEqual([]);
      expect(Math.min(...channels.map(({ min }) => min))).toBeGreaterThan(0xe0);
    }
  });

  it('are made once', async () => {
    const media = keep(await photograph(500, 500), 500, 500);
    await encodePictures([media], folder, originals);
    const times = made().map((name) => statSync(join(folder, name)).mtimeMs);
    await encodePictures([media], folder, originals);
    expect(made().map((name) => statSync(join(folder, name)).mtimeMs)).toEqual(times);
  });

  it('that are none are named, with what to do, and hold up no other picture', async () => {
    const bad = keep(Buffer.from('not a picture'), 500, 500);
    const gone = { ...bad, sha256: 'f'.repeat(64) };
    const unusable = await encodePictures([bad, gone, keep(await photograph(400, 400), 400, 400)], folder, originals);
    expect(unusable.get(bad.sha256)?.en).toMatch(/“bus.jpg” can't be read.*Upload it again/);
    expect(unusable.get(gone.sha256)?.en).toMatch(/“bus.jpg” is no longer in the CMS/);
    expect(made()).toHaveLength(2);
  });

  it('come in no width larger than the original, and at least in one', () => {
    for (let width = 1; width < 3000; width += 7) {
      const widths = variantWidths({ width });
      expect(widths.length).toBeGreaterThan(0);
      expect(Math.max(...widths)).toBeLessThanOrEqual(width);
    }
  });
});

describe('an original', () => {
  it('is refused when its bytes are not those of its digest', () => {
    expect(() => originals.keep('0'.repeat(64), Buffer.from('other'))).toThrow(/came damaged/);
    expect(originals.has('0'.repeat(64))).toBe(false);
  });
});
