import type { Sentence } from '@broadside/shared/publishing';
import { errors } from '@strapi/utils';
import { impossible } from '../refused.ts';
import { fileName, type Incoming } from './ending.ts';
import { sharp } from './sharp.ts';

/** In pixels. No camera or screen has more, and a picture of one color with such sides is a small file that fills the memory. */
const longestSide = 16_384;
const mostPixels = 60_000_000;

const refuse = (file: Incoming, why: Sentence): never => {
  throw impossible({ en: `${fileName(file).en} was not uploaded: ${why.en}`, es: `${fileName(file).es} no se subió: ${why.es}` });
};

/** In pixels: `8,000 × 7,501`, with the commas of the United States in both languages. */
const size = (width: number, height: number): string => [width, height].map((side) => side.toLocaleString('en-US')).join(' × ');

const sideTooLong = (found: string): Sentence => ({
  en: `it is ${found} pixels. A side may have up to ${longestSide.toLocaleString('en-US')} pixels. Make it smaller and upload it again.`,
  es: `mide ${found} píxeles. Un lado puede tener hasta ${longestSide.toLocaleString('en-US')} píxeles. Redúzcala y súbala de nuevo.`,
});
const tooManyPixels = (found: string, frames: number): Sentence => ({
  en: `it is ${found} pixels${frames > 1 ? ` in ${frames} frames` : ''}. All of it may have up to 60 million pixels. Make it smaller and upload it again.`,
  es: `mide ${found} píxeles${frames > 1 ? ` en ${frames} cuadros` : ''}. En total puede tener hasta 60 millones de píxeles. Redúzcala y súbala de nuevo.`,
});
const unreadable: Sentence = {
  en: 'the picture can’t be read. It may be damaged. Save it again with another program, or send another picture.',
  es: 'la imagen no se puede leer. Quizá está dañada. Guárdela de nuevo con otro programa, o envíe otra imagen.',
};

/** @param format what sharp must find in it. */
async function checkSize(file: Incoming, format: string): Promise<void> {
  // Reads the beginning only, so the limit comes after it.
  const metadata = await sharp(file.filepath, { animated: true, limitInputPixels: false }).metadata();
  if (metadata.format !== format) throw new Error(`${metadata.format} instead of ${format}`);
  const { width, height, pageHeight = height } = metadata;
  const found = size(width, pageHeight);
  if (Math.max(width, pageHeight) > longestSide) refuse(file, sideTooLong(found));
  // Of a moving picture sharp puts all frames one below the other.
  if (width * height > mostPixels) refuse(file, tooManyPixels(found, height / pageHeight));
}

/**
 * Lets in only pictures that can be shown: not too large, and readable to their end.
 * @throws ApplicationError naming the file.
 */
export async function checkPicture(file: Incoming, format: string): Promise<void> {
  try {
    await checkSize(file, format);
    await sharp(file.filepath, { animated: true, limitInputPixels: mostPixels }).stats();
  } catch (error) {
    if (error instanceof errors.ApplicationError) throw error;
    refuse(file, unreadable);
  }
}
