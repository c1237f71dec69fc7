import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type ConnectionTest, type Delivery, type Sentence, untranslated } from '@broadside/shared/publishing';
import { PublishError, systemReason } from '../publisher/errors.ts';
import type { LiveSite } from './live-site.ts';
import { outgoingFiles } from './outgoing.ts';
import { bringTo, type Counts, type Place } from './place.ts';
import { openFolder } from './places/folder.ts';
import { BucketPlace } from './places/bucket.ts';
import { openRsync } from './places/rsync.ts';
import { openSftp } from './places/sftp.ts';
import { delivered, failed, inBucket, onServer, placeTaken, stoppedBefore, writingWorks } from './reasons/deliveries.ts';
import type { Hosting } from './settings.ts';
import { zipOf } from './zip.ts';

type Places = Exclude<Hosting, { way: 'zip' }>;
type ZipHosting = Extract<Hosting, { way: 'zip' }>;

const open = async (code: string, hosting: Places): Promise<Place> => {
  switch (hosting.way) {
    case 'folder': return openFolder(hosting);
    case 'bucket': return new BucketPlace(hosting);
    case 'sftp': return openSftp(code, hosting);
    case 'rsync': return openRsync(code, hosting);
  }
};

/** Where a site goes, in words. */
export function placeOf(hosting: Hosting): Sentence {
  switch (hosting.way) {
    case 'folder': return untranslated(hosting.folder);
    case 'zip': return untranslated(hosting.file);
    case 'bucket': return inBucket(hosting.bucket, hosting.folder);
    default: return onServer(hosting.server, hosting.folder);
  }
}

async function writeZip(site: LiveSite, { file, base, webServer }: ZipHosting, signal: AbortSignal): Promise<Counts> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.part`;
  try {
    await pipeline(await zipOf(site, { webServer, ...(base === undefined ? {} : { base }) }), createWriteStream(temporary), { signal });
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
  return { sent: Object.keys(site.files).length, removed: 0, kept: 0 };
}

async function bring(site: LiveSite, hosting: Places, replace: boolean, signal: AbortSignal): Promise<Counts> {
  const wanted = await outgoingFiles(site, hosting);
  const place = await open(site.code, hosting);
  try {
    return await bringTo(place, site, wanted, { replace, signal });
  } finally {
    await place.close();
  }
}

/** A failure in plain words; one that we don't know keeps its own. */
function plain(error: unknown): Sentence {
  if (error instanceof PublishError) return error.sentence;
  if ((error as Error).name === 'AbortError') return stoppedBefore;
  return systemReason(error) ?? failed((error as Error).message);
}

/**
 * Brings a live site to where visitors find it. Never throws: what went wrong stands in the result, in plain words and without a secret.
 * @param replace take the place of files that others put there
 */
export async function deliver(site: LiveSite, hosting: Hosting, signal: AbortSignal, replace = false): Promise<Delivery> {
  const started = performance.now();
  const end = (ok: boolean, message: Sentence, files: Counts): Delivery => ({ release: site.release, at: new Date().toISOString(), ok, message, files, ms: Math.round(performance.now() - started), shows: ok ? site.revision : null });
  try {
    const counts = hosting.way === 'zip' ? await writeZip(site, hosting, signal) : await bring(site, hosting, replace, signal);
    return end(true, delivered(placeOf(hosting)), counts);
  } catch (error) {
    return end(false, plain(error), { sent: 0, removed: 0, kept: 0 });
  }
}

/** Tries whether a site could be delivered there: gets in, writes a small file and takes it away again. Never throws. */
export async function testConnection(code: string, hosting: Hosting, signal: AbortSignal): Promise<ConnectionTest> {
  try {
    const place = await open(code, hosting.way === 'zip' ? { way: 'folder', folder: dirname(hosting.file), webServer: hosting.webServer } : hosting);
    try {
      const probe = '.broadside-test';
      await place.send(new Map([[probe, () => Promise.resolve(Buffer.from('A test of the connection. It may be deleted.\n'))]]), signal);
      await place.remove([probe]);
      const state = await place.readState();
      if (state && state.code !== code) return { ok: false, message: placeTaken(state.code, code) };
    } finally {
      await place.close();
    }
    return { ok: true, message: writingWorks(placeOf(hosting)) };
  } catch (error) {
    return { ok: false, message: plain(error) };
  }
}
