import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Sentence } from '@broadside/shared/publishing';
import sharp from 'sharp';
import { LIGHT } from '@broadside/shared/brand';
import type { Media } from '@broadside/shared/content';
import { isPicture, type PictureFormat, pictureFormats, variantName, variantWidths } from '../src/store/pictures.ts';
import { PublishError, systemReason } from './errors.ts';
import type { Originals } from './originals.ts';
import { pictureGone, picturesBrokenOff, pictureUnreadable } from './reasons/pages.ts';

/** A picture of more pixels than this is refused: a small file can unfold to gigabytes. */
const MOST_PIXELS = 60_000_000;
/** AVIF at effort 2 costs an eighth of the default and looks the same at these sizes. A finer quality than 48 is not seen, and a page would pass its 100 KB. */
const options = { avif: { quality: 48, effort: 2 }, webp: { quality: 78, effort: 4 } } as const;

async function encode(original: Buffer, width: number, format: PictureFormat): Promise<Buffer> {
  // Metadata (where and by whom it was taken) is dropped: sharp keeps none unless asked to.
  const picture = sharp(original, { limitInputPixels: MOST_PIXELS }).autoOrient().resize({ width, withoutEnlargement: true });
  // What is see-through is printed on light paper, as it was drawn: black lines would vanish on a dark screen.
  return picture.flatten({ background: LIGHT.paper }).toFormat(format, options[format]).toBuffer();
}

/** What is made already stays. */
const brokenOff = (): PublishError => new PublishError(picturesBrokenOff);

async function encodeAll(media: Media, folder: string, originals: Originals, signal: AbortSignal | undefined): Promise<void> {
  const wanted = variantWidths(media).flatMap((width) => pictureFormats.map((format) => ({ width, format, path: join(folder, variantName(media.sha256, width, format)) })));
  const missing = wanted.filter(({ path }) => !existsSync(path));
  if (!missing.length) return;
  const original = originals.read(media.sha256);
  for (const { width, format, path } of missing) {
    if (signal?.aborted) throw brokenOff();
    const temporary = `${path}.${process.pid}.part`;
    writeFileSync(temporary, await encode(original, width, format));
    renameSync(temporary, path);
  }
}

/** Why a picture can't be shown, in words for the person who uploaded it. */
function reasonFor({ name }: Media, error: Error): Sentence {
  const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  return isMissing ? pictureGone(name) : pictureUnreadable(name, error.message);
}

/**
 * Makes the sizes and formats of every picture that are not there yet: once per original, for all sites and for ever.
 * @param signal breaks it off
 * @returns the pictures that can't be made, by digest, with the reason: only the sites that show one are held up by it.
 */
export async function encodePictures(all: Iterable<Media>, folder: string, originals: Originals, signal?: AbortSignal): Promise<Map<string, Sentence>> {
  mkdirSync(folder, { recursive: true });
  const pictures = [...all].filter(isPicture);
  const unusable = new Map<string, Sentence>();
  const next = async (): Promise<void> => {
    for (let media = pictures.pop(); media; media = pictures.pop()) {
      const { sha256 } = media;
      await encodeAll(media, folder, originals, signal).catch((error: Error) => {
        if (signal?.aborted || systemReason(error)) throw error;
        unusable.set(sha256, reasonFor(media!, error));
      });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, next));
  return unusable;
}
