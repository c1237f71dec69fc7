import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import sharp from 'sharp';
import { brandTokens } from '@broadside/shared/brand';
import type { Icon } from '../src/store/icons.ts';
import { drawLine } from './letters/outlines.ts';

/** How much of an icon's side a logo takes; phones cut its corners off. */
const share = 0.82;

const bareLogo = (logo: Buffer, size: number): Promise<Buffer> =>
  sharp(logo, { density: 200 }).resize(size, size, { fit: 'inside' }).png({ palette: true, quality: 80, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer();

async function fromLogo(logo: Buffer, size: number, paper: string): Promise<Buffer> {
  const inner = Math.round(size * share);
  const small = await sharp(logo, { density: 200 }).resize(inner, inner, { fit: 'contain', background: '#0000' }).png().toBuffer();
  const square = sharp({ create: { width: size, height: size, channels: 4, background: paper } });
  return square.composite([{ input: small }]).png({ compressionLevel: 9 }).toBuffer();
}

function fromLetters(letters: string, size: number, primary: string, ink: string): Promise<Buffer> {
  const type = 60;
  const { path, length } = drawLine(letters, type, 80);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="${size}" height="${size}"><rect width="100" height="100" fill="${primary}"/>`
    + `<g fill="${ink}" transform="translate(${50 - length / 2} ${50 + type * 0.345})">${path}</g></svg>`;
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
}

/** A logo that can't be drawn does not hold up a site: the letters stand in. */
async function draw({ size, isBare, logo, letters, brand }: Icon, originals: string): Promise<Buffer> {
  const { light } = brandTokens(brand);
  const path = logo && join(originals, logo.sha256);
  const drawn = (original: Buffer): Promise<Buffer> => (isBare ? bareLogo(original, size) : fromLogo(original, size, light.paper));
  const made = path && existsSync(path) ? await drawn(readFileSync(path)).catch(() => null) : null;
  return made ?? fromLetters(letters, size, light.primary, light.onPrimary);
}

/** Makes an affiliate's icon if it is not there yet: once for each logo. */
export async function makeIcon(name: string, icon: Icon, { icons, originals }: { icons: string; originals: string }): Promise<void> {
  const path = join(icons, name);
  if (existsSync(path)) return;
  mkdirSync(icons, { recursive: true });
  const temporary = `${path}.${process.pid}-${threadId}.part`;
  writeFileSync(temporary, await draw(icon, originals));
  renameSync(temporary, path);
}
