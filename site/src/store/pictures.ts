import type { Media, MediaPicture } from '@broadside/shared/content';

/** The widths that pictures are made in, in pixels, as far as the original goes. */
const widths = [400, 800, 1200, 1600];
export const pictureFormats = ['avif', 'webp'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** A picture as a page shows it. */
export interface Picture {
  src: string;
  width: number;
  height: number;
  srcset: Record<PictureFormat, string>;
  /** Empty when it is only decoration. */
  alt: string;
  caption: string | null;
  credit: string | null;
}

/** The widths that one original is made in: never wider than it is. */
export function variantWidths(original: Pick<Media, 'width'>): number[] {
  const width = original.width ?? 0;
  const fitting = widths.filter((candidate) => candidate <= width);
  return fitting.length && fitting.at(-1)! * 1.2 > width ? fitting : [...fitting, width].filter((w) => w > 0);
}

/** Goes up when pictures are made in another way: they get other names, and are made anew. */
const MAKING = 3;

/** The name of one made picture, the same on every site. */
export const variantName = (sha256: string, width: number, format: PictureFormat): string => `${sha256.slice(0, 20)}-${MAKING}-${width}.${format}`;

/** Whether an uploaded file is a picture that can be made smaller. */
export const isPicture = (media: Media): boolean => media.mime.startsWith('image/') && media.width !== null && media.height !== null;

/**
 * How a page shows a picture; null without one.
 * @param base what stands before each address
 */
export function toPicture(picture: Pick<MediaPicture, 'image' | 'alt' | 'decorative' | 'caption' | 'credit'> | null, base: string): Picture | null {
  const image = picture?.image;
  if (!picture || !image || !isPicture(image)) return null;
  const made = variantWidths(image);
  const address = (width: number, format: PictureFormat): string => `${base}/media/${variantName(image.sha256, width, format)}`;
  const srcset = (format: PictureFormat): string => made.map((width) => `${address(width, format)} ${width}w`).join(', ');
  const middle = made.find((width) => width >= 800) ?? made.at(-1)!;
  return {
    src: address(middle, 'webp'),
    width: middle,
    height: Math.round((image.height! * middle) / image.width!),
    srcset: { avif: srcset('avif'), webp: srcset('webp') },
    alt: picture.decorative ? '' : (picture.alt ?? image.alt ?? ''),
    caption: picture.caption,
    credit: picture.credit,
  };
}
