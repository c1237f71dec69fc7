import { grayPng, pngOf } from './uploads.mts';

/** A black PNG of any size, with one bit for each pixel: a small file. */
export function blankPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  return pngOf(header, Buffer.alloc((Math.ceil(width / 8) + 1) * height));
}

/** A PNG whose end is missing. */
export const cutPng = (): Buffer => grayPng(9).subarray(0, -20);

/** A GIF with some frames, each of which paints one pixel of the whole. */
export function movingGif(width: number, height: number, frames: number): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16LE(width, 0);
  size.writeUInt16LE(height, 2);
  const frame = Buffer.from('21f9040001000000' + '2c00000000010001000002024401' + '00', 'hex');
  return Buffer.concat([Buffer.from('GIF89a'), size, Buffer.from('800000000000ffffff', 'hex'), ...Array<Buffer>(frames).fill(frame), Buffer.from([0x3b])]);
}

/** What begins like a film and goes on as a script: Strapi takes it for a film. */
export const scriptLikeFilm = (): Buffer => Buffer.from(`/*  ftypmp42${'\0'.repeat(4)}mp42isom*/alert(document.domain)`);
