import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { LiveFile } from './live-file.ts';

/** How bytes may be packed for their way, best first. */
export const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

/** A file's bytes as they are sent. */
export interface Representation { bytes: Buffer; etag: string; encoding: Encoding | null }

/** Bytes. Larger files are not held in memory: they are sent as they are read, and not packed. */
export const LARGEST = 2 * 1024 * 1024;
/** Bytes. Less than this does not get smaller in a way that anybody would notice. */
const SMALLEST = 256;
/** Bytes that are kept in memory for all sites together. */
const KEPT = 64 * 1024 * 1024;

const packers: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  // Nearly as small as with the highest quality, in a fiftieth of the time.
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/** Whether bytes of a type get smaller: text in any form. */
export const isText = (type: string): boolean => /^text\/|[/+](json|xml|javascript)\b/.test(type);

/** The bytes of files and their packed forms, the ones asked for last kept in memory. */
export class Representations {
  readonly #whole = new LRUCache<string, Representation, LiveFile>({
    maxSize: KEPT / 2, sizeCalculation: ({ bytes }) => bytes.length + 1,
    fetchMethod: async (_key, _stale, { context: { handle } }) => {
      const bytes = await handle.readFile();
      return { bytes, encoding: null, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"` };
    },
  });
  /** By the digest of what is packed, so that the same file on two sites, or in two releases, is packed once. */
  readonly #packed = new LRUCache<string, Buffer, Buffer>({
    maxSize: KEPT / 2, sizeCalculation: (bytes) => bytes.length + 1,
    fetchMethod: (key, _stale, { context }) => packers[key.split(' ')[0] as Encoding](context),
  });

  /** A file as it is. The caller still closes it. */
  async whole(file: LiveFile): Promise<Representation> { return (await this.#whole.fetch(file.identity, { context: file }))!; }

  /** The same, packed, where that makes it smaller. */
  async packed(whole: Representation, encoding: Encoding): Promise<Representation> {
    if (whole.bytes.length < SMALLEST) return whole;
    const bytes = (await this.#packed.fetch(`${encoding} ${whole.etag}`, { context: whole.bytes }))!;
    return bytes.length < whole.bytes.length ? { bytes, encoding, etag: `${whole.etag.slice(0, -1)}-${encoding}"` } : whole;
  }
}
