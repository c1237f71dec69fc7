import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { type Entry, isTombstone } from '@broadside/shared/content';
import type { Snapshot } from '@broadside/shared/view';
import { PublishError, SnapshotError } from './errors.ts';
import { mediaOf } from './media.ts';
import type { Originals } from './originals.ts';
import { readSnapshot, type SnapshotReading, toSnapshot } from './read-snapshot.ts';
import { cmsBrokeOff, cmsFailed, cmsOther, cmsRefusesToken, cmsUnreachable, lookBrokenOff, noCms } from './reasons/cms.ts';

/** A CMS to read from. */
export interface Source { url: string; token: string; /** Breaks off what is being read. */ signal?: AbortSignal }

/** The CMS does not understand the question. */
class RefusedError extends PublishError {}

/** @returns the answer; null when the CMS has no such thing. */
async function ask(source: Source, path: string, headers: Record<string, string> = {}): Promise<Response | null> {
  let response: Response;
  try {
    response = await fetch(new URL(path, source.url), { headers: { authorization: `Bearer ${source.token}`, ...headers }, signal: source.signal ?? null });
  } catch (error) {
    if (source.signal?.aborted) throw new PublishError(lookBrokenOff);
    const cause = (error as { cause?: { code?: string } }).cause?.code ?? 'no answer';
    throw new PublishError(cmsUnreachable(source.url, cause));
  }
  if (response.ok || response.status === 304) return response;
  if (response.status === 404) return null;
  if (response.status === 401 || response.status === 403) throw new PublishError(cmsRefusesToken(source.url));
  if (response.status === 400) throw new RefusedError(cmsOther(source.url, path));
  throw new PublishError(cmsFailed(source.url, path, response.status));
}

const brokenOff = (from: string): SnapshotError => new SnapshotError(cmsBrokeOff(from));

async function* textOf(response: Response, from: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  try {
    for await (const bytes of Readable.fromWeb(response.body as ReadableStream)) yield decoder.decode(bytes as Uint8Array, { stream: true });
  } catch {
    throw brokenOff(from);
  }
}

/** How many pictures are fetched at once. */
const AT_ONCE = 8;

async function pullMedia(source: Source, entries: Iterable<Entry>, originals: Originals): Promise<void> {
  const missing = [...mediaOf(entries).keys()].filter((sha256) => !originals.has(sha256));
  const fetchNext = async (): Promise<void> => {
    for (let sha256 = missing.pop(); sha256; sha256 = missing.pop()) {
      // What was deleted a moment ago is missed later, by the sites that show it and by no other.
      const response = await ask(source, `/api/snapshot/media/${sha256}`);
      if (response) originals.keep(sha256, Buffer.from(await response.arrayBuffer().catch(() => { throw brokenOff(source.url); })));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
}

/**
 * Reads everything published from a CMS, and the pictures that are not here yet.
 * @throws PublishError when it can't be reached, refuses, or its answer is not whole.
 */
export async function pullSnapshot(source: Source, originals: Originals): Promise<Snapshot> {
  const response = await ask(source, '/api/snapshot');
  if (!response) throw new PublishError(noCms(source.url));
  const snapshot = toSnapshot(await readSnapshot(textOf(response, source.url), source.url), source.url);
  await pullMedia(source, snapshot.entries.values(), originals);
  return snapshot;
}

/** What a CMS had last time: what to ask for next, and the mark of the last answer. */
export interface Bookmark { cursor: string; etag: string | null }

/** The CMS does not know the bookmark: it is another one, or a backup was put back. Everything has to be read again. */
export const unknownBookmark = Symbol('unknown bookmark');

/**
 * Reads what changed in a CMS since the last time, and the pictures that are not here yet.
 * @param since null for everything
 * @returns null when nothing changed
 * @throws PublishError when it can't be reached, refuses, or its answer is not whole.
 */
export async function pullChanges(source: Source, originals: Originals, since: Bookmark | null): Promise<{ reading: SnapshotReading; bookmark: Bookmark } | typeof unknownBookmark | null> {
  const path = since ? `/api/snapshot?since=${encodeURIComponent(since.cursor)}` : '/api/snapshot';
  let response: Response | null;
  try {
    response = await ask(source, path, since?.etag ? { 'if-none-match': since.etag } : {});
  } catch (error) {
    if (since && error instanceof RefusedError) return unknownBookmark;
    throw error;
  }
  if (!response) throw new PublishError(noCms(source.url));
  if (response.status === 304) return null;
  const reading = await readSnapshot(textOf(response, source.url), source.url);
  await pullMedia(source, reading.lines.filter((line): line is Entry => !isTombstone(line)), originals);
  const { cursor } = reading.header;
  return { reading, bookmark: { cursor, etag: cursor === since?.cursor ? response.headers.get('etag') : null } };
}
