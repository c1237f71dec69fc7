import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { LiveSite } from './live-site.ts';
import { outgoingFiles, type Wishes } from './outgoing.ts';
import { receiptOf, receiptPath } from './receipt.ts';

/** These are small already. */
const isPacked = (path: string): boolean => /\.(avif|webp|jpe?g|png|gif|woff2|pdf|zip|docx|xlsx|pptx|mp4|mp3)$/i.test(path);

/** ZIP files tell time without a zone, as a clock on the wall: ours shows UTC, so that the bytes are the same everywhere. */
const wallClock = (instant: string): Date => {
  const time = new Date(instant);
  return new Date(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate(), time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds());
};

/**
 * A live site as one ZIP file, with what its web server reads beside the pages. The same release gives the same bytes.
 * Streams: one file at a time is in memory. Fails in the middle when a newer release takes the folder's place.
 */
export async function zipOf(site: LiveSite, wishes: Wishes = { webServer: 'apache' }): Promise<Readable> {
  const zip = new ZipFile();
  const output = zip.outputStream as unknown as Readable;
  const files = await outgoingFiles(site, wishes);
  const receipt = Buffer.from(`${JSON.stringify(receiptOf(site, new Date(site.made)))}\n`);
  const mtime = wallClock(site.made);
  const options = (path: string): { mtime: Date; mode: number; compress: boolean; forceDosTimestamp: boolean } => ({ mtime, mode: 0o100644, compress: !isPacked(path), forceDosTimestamp: true });
  for (const [path, { read }] of files) {
    zip.addReadStreamLazy(path, options(path), (done) => {
      read().then((bytes) => done(null, streamOf(bytes)), (error: Error) => { output.destroy(error); });
    });
  }
  zip.addBuffer(receipt, receiptPath, options(receiptPath));
  zip.end();
  return output;
}

const streamOf = (bytes: Buffer): Readable => Readable.from([bytes], { objectMode: false });
