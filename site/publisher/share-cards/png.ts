import { constants, crc32, deflateRawSync } from 'node:zlib';

/**
 * A PNG in two parts that are compressed once and joined many times: the upper rows of a picture, the lower rows, and the colors.
 * Source of the format: PNG (W3C, third edition), zlib (RFC 1950), DEFLATE (RFC 1951).
 */

/** Rows of pixels, each pixel the number of a color. */
export interface Pixels { width: number; height: number; colors: Uint8Array }

/** Some rows of a picture, compressed, with the checksum of what they were. */
export interface Rows { bytes: Buffer; length: number; checksum: number }

/** A color as red, green and blue. */
export type Color = readonly [number, number, number];

/** The largest prime below 2^16, of the checksum Adler-32. */
const PRIME = 65_521;

function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % PRIME;
    b = (b + a) % PRIME;
  }
  return b * 65_536 + a;
}

/** The checksum of two pieces, one behind the other, from their own. */
function joined(first: Rows, second: Rows): number {
  const [a1, b1] = [first.checksum % 65_536, Math.floor(first.checksum / 65_536)];
  const [a2, b2] = [second.checksum % 65_536, Math.floor(second.checksum / 65_536)];
  const a = (a1 + a2 - 1 + PRIME) % PRIME;
  const b = (b1 + b2 + (second.length % PRIME) * ((a1 - 1 + PRIME) % PRIME)) % PRIME;
  return b * 65_536 + a;
}

/** Compresses rows. Those that others follow end on a whole byte and are not the end of the stream. */
export function compress({ width, height, colors }: Pixels, isLast: boolean): Rows {
  // Each row begins with the number of its filter: none, the best for few colors.
  const plain = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row += 1) plain.set(colors.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const bytes = deflateRawSync(plain, { level: 9, finishFlush: isLast ? constants.Z_FINISH : constants.Z_FULL_FLUSH });
  return { bytes, length: plain.length, checksum: adler32(plain) };
}

function uint32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
}

function chunk(name: string, ...parts: Buffer[]): Buffer {
  const data = Buffer.concat([Buffer.from(name, 'latin1'), ...parts]);
  return Buffer.concat([uint32(data.length - 4), data, uint32(crc32(data))]);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** 8 bits to a pixel, colors from a list. */
const header = (width: number, height: number): Buffer => chunk('IHDR', uint32(width, height), Buffer.from([8, 3, 0, 0, 0]));
/** A window of 32 KB, the strongest compression. */
const zlibHead = Buffer.from([0x78, 0xda]);

/** A whole PNG from its colors and two parts, without compressing anything again. */
export const assemble = (width: number, height: number, palette: readonly Color[], upper: Rows, lower: Rows): Buffer => Buffer.concat([
  signature,
  header(width, height),
  chunk('PLTE', Buffer.from(palette.flat())),
  chunk('IDAT', zlibHead, upper.bytes, lower.bytes, uint32(joined(upper, lower))),
  chunk('IEND'),
]);
