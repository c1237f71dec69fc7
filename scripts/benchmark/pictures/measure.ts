import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import type { Media } from '@broadside/shared/content';
import { encodePictures, Originals } from '@broadside/site/publisher';
import { buildWithAstro, copyAstroSite } from '../astro/astro.ts';
import { countFiles } from '../measured.ts';
import type { Row } from '../table.ts';
import { drawPhotographs } from './photographs.ts';

const COUNT = 50;

async function toMedia(path: string, originals: Originals): Promise<Media> {
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  originals.keep(sha256, bytes);
  const { width, height } = await sharp(bytes).metadata();
  return { id: sha256.slice(0, 24), sha256, name: basename(path), mime: 'image/jpeg', size: bytes.length, width, height, alt: null, caption: null, focalPoint: null };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** Encodes the same photographs with the publisher and with Astro's own pipeline, in the same sizes and formats with the same settings; then with the publisher once more. */
export async function measurePictures(folder: string): Promise<Row[]> {
  const site = join(folder, 'astro-photographs');
  copyAstroSite('photographs', site);
  const paths = await drawPhotographs(join(site, 'src', 'photographs'), COUNT);
  const originals = new Originals(join(folder, 'originals'));
  const media = await Promise.all(paths.map((path) => toMedia(path, originals)));
  const made = join(folder, 'made');
  const first = await timed(() => encodePictures(media, made, originals));
  const { files, bytes } = countFiles(made);
  const second = await timed(() => encodePictures(media, made, originals));
  const astro = await buildWithAstro(site);
  return [
    [`${COUNT} photographs of 2000 px`, `${first.toFixed(1)} s`, `${files} files (${(bytes / 1e6).toFixed(0)} MB), 5 widths in AVIF and WebP, once for all sites`],
    ['The same photographs, a second time', `${(second * 1000).toFixed(0)} ms`, 'none is encoded again, whichever site shows it'],
    ['The same photographs, Astro’s own pipeline', `${astro.seconds.toFixed(1)} s`, `${astro.files} files, same sizes and settings, with starting Astro; ${(astro.seconds / first).toFixed(1)} times as long`],
  ];
}
