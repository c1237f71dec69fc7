import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type Cursor, formatCursor, schemaVersion, type SnapshotEnd, type SnapshotHeader } from '@broadside/shared/content';
import type { Reading, Scope, SnapshotRow } from '../../customizations/ledger/read.ts';

/** Lines are sent in pieces of about this many characters: fewer, larger writes stream several times faster. */
const PIECE = 64 * 1024;

function header(reading: Reading, scope: Scope, now: number, since: Cursor | null): SnapshotHeader {
  return {
    broadside: schemaVersion,
    revision: reading.revision,
    instant: new Date(now).toISOString(),
    next: reading.next === null ? null : new Date(reading.next).toISOString(),
    affiliate: scope.affiliate,
    cursor: formatCursor(reading),
    since: since && formatCursor(since),
  };
}

function line(row: SnapshotRow): string {
  const { revision, document_id: id, locale, type } = row;
  const former = row.former === '[]' ? '' : `,"former":${row.former}`;
  const outer = JSON.stringify({ type, id, locale, owner: row.owner, revision }).slice(0, -1) + former;
  // The entry is JSON already; parsing it only to write it again would be most of the work.
  const ended = row.ended === null ? '' : `,"ended":"${new Date(row.ended).toISOString()}"`;
  return row.visible ? `${outer},"hash":"${row.hash}","recorded":"${new Date(row.recorded_at).toISOString()}","entry":${row.entry}}\n` : `${outer},"removed":true${row.code === null ? '' : `,"code":"${row.code}"`}${ended}}\n`;
}

/** A snapshot as NDJSON, piece by piece: the header, an entry or tombstone a line, the end with counts and digest. */
function* snapshotPieces(reading: Reading, scope: Scope, now: number, since: Cursor | null): Generator<string> {
  const digest = createHash('sha256');
  const counts = { entries: 0, tombstones: 0 };
  let piece = `${JSON.stringify(header(reading, scope, now, since))}\n`;
  for (const row of reading.rows(since)) {
    piece += line(row);
    counts[row.visible ? 'entries' : 'tombstones'] += 1;
    if (piece.length < PIECE) continue;
    digest.update(piece);
    yield piece;
    piece = '';
  }
  digest.update(piece);
  const end: SnapshotEnd = { end: true, ...counts, digest: digest.digest('hex') };
  yield `${piece}${JSON.stringify(end)}\n`;
}

/**
 * A snapshot as a stream that reads on only as fast as it is read from.
 * Closes the reading at its end, and as well when nobody reads it to the end, or at all (a HEAD request).
 */
export function snapshotStream(reading: Reading, scope: Scope, now: number, since: Cursor | null): Readable {
  return Readable.from(snapshotPieces(reading, scope, now, since)).once('close', () => reading.close());
}
