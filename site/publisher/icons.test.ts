import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import type { Media } from '@broadside/shared/content';
import { type Icon, iconName, iconOf, logoOf } from '../src/store/icons.ts';
import { affiliateOf, pageOf } from '../src/store/testing.ts';
import { makeIcon } from './icons.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadside-icons-'));
afterAll(() => rmSync(folder, { recursive: true }));

function uploaded(bytes: string | Buffer, mime: string): Media {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(join(folder, sha256), bytes);
  return { id: 'logo'.padEnd(24, '0'), sha256, name: 'logo', mime, size: bytes.length, width: 100, height: 50, alt: null, caption: null, focalPoint: null };
}
const drawing = uploaded('<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><rect width="100" height="50" fill="#0a0"/></svg>', 'image/svg+xml');

const affiliateWith = (logoLight: Media | null) => pageOf('ct', [affiliateOf('ct', { brand: { primary: '#12356b', accent: '#b3261e', logoLight, logoDark: null } })]).affiliate;
async function made(icon: Icon): Promise<{ width: number; height: number; at: (x: number, y: number) => number[] }> {
  await makeIcon(iconName(icon), icon, { icons: join(folder, 'icons'), originals: folder });
  const { data, info } = await sharp(readFileSync(join(folder, 'icons', iconName(icon)))).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { ...info, at: (x, y) => [...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4)] };
}

describe('an icon', () => {
  it.each([['small', 32], ['large', 180]] as const)('%s is the logo on paper, square', async (name, size) => {
    const { width, height, at } = await made(iconOf(affiliateWith(drawing), name));
    expect([width, height]).toEqual([size, size]);
    expect(at(size / 2, size / 2)).toEqual([0, 170, 0, 255]);
    expect(at(0, 0)).toEqual([0xf6, 0xf2, 0xe9, 255]);
  });

  it('is the two letters on the affiliate’s color without a logo, or with one that cannot be drawn', async () => {
    for (const logo of [null, uploaded('no picture', 'image/png')]) {
      const { at } = await made(iconOf(affiliateWith(logo), 'large'));
      expect(at(0, 0)).toEqual([0x12, 0x35, 0x6b, 255]);
    }
  });

  it('gets another name with another logo', () => {
    const other = uploaded('<svg/>', 'image/svg+xml');
    expect(iconName(iconOf(affiliateWith(drawing), 'small'))).not.toBe(iconName(iconOf(affiliateWith(other), 'small')));
  });

  it('is small and bare beside the name, in the logo’s own form', async () => {
    const { width, height } = await made(logoOf(affiliateWith(drawing), drawing));
    expect([width, height]).toEqual([132, 66]);
  });
});
