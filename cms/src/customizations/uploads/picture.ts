import { errors } from '@strapi/utils';
import { type Incoming, nameOf } from './ending.ts';
import { sharp } from './sharp.ts';

/** In pixels. No camera or screen has more, and a picture of one color with such sides is a small file that fills the memory. */
const longestSide = 16_384;
const mostPixels = 60_000_000;

const refuse = (file: Incoming, why: string): never => {
  throw new errors.ApplicationError(`“${nameOf(file)}” was not uploaded: ${why}`);
};

/** @param format what sharp must find in it. */
async function checkSize(file: Incoming, format: string): Promise<void> {
  // Reads the beginning only, so the limit comes after it.
  const found = await sharp(file.filepath, { animated: true, limitInputPixels: false }).metadata();
  if (found.format !== format) throw new Error(`${found.format} instead of ${format}`);
  const { width, height, pageHeight = height } = found;
  const size = `${width.toLocaleString('en-US')} × ${pageHeight.toLocaleString('en-US')} pixels`;
  if (Math.max(width, pageHeight) > longestSide) refuse(file, `it is ${size}. A side may have up to ${longestSide.toLocaleString('en-US')} pixels. Make it smaller and upload it again.`);
  // Of a moving picture sharp puts all frames one below the other.
  if (width * height > mostPixels) refuse(file, `it is ${size}${pageHeight < height ? ` in ${height / pageHeight} frames` : ''}. All of it may have up to 60 million pixels. Make it smaller and upload it again.`);
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
    refuse(file, 'the picture can’t be read. It may be damaged. Save it again with another program, or send another picture.');
  }
}
