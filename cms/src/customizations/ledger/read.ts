import Database from 'better-sqlite3';
import type { Core } from '@strapi/strapi';
import type { Cursor } from '@broadside/shared/content';
import { entriesQuery, isVisible, mayMatter, newEntriesQuery, newlyRemovedQuery, removedQuery } from './queries.ts';
import { COUNTER, LEDGER, type LedgerRow, MEDIA, UPLOADS } from './table.ts';

/** Which entries a reader may see: all, or those of the national office and of one affiliate. */
export type Scope = { affiliate: string | null };

/** A row that goes into a snapshot: `visible` for content, otherwise a tombstone. `former` is a JSON list of the addresses at which it once was, `code` the affiliate whose site a tombstone takes away, `ended` when the reader could see its item last, in milliseconds. */
export type SnapshotRow = Pick<LedgerRow, 'revision' | 'document_id' | 'locale' | 'type' | 'owner' | 'hash' | 'entry' | 'recorded_at'> & { former: string; code: string | null; ended: number | null; visible: 0 | 1 };

/** What the ledger says at one instant, as one consistent state. */
export interface Reading {
  revision: number;
  /** Milliseconds since 1970: when the newest row was written. It tells two ledgers with equal revisions apart, as after a backup was put back. */
  recordedAt: number;
  /** Milliseconds since 1970: the last and the next time at which time alone changes the answer. */
  boundary: number;
  next: number | null;
  /** First what is there, then what no longer is. */
  rows(since: Cursor | null): IterableIterator<SnapshotRow>;
  /** May be called more than once, but not while rows are being read. */
  close(): void;
}

/** A connection of its own, so that an editor's save neither waits for a reader nor shows half done in what is read. */
function openReadOnly(strapi: Core.Strapi): Database.Database {
  const { filename } = strapi.config.get<{ filename: string }>('database.connection.connection');
  return new Database(filename, { readonly: true });
}

function boundaries(database: Database.Database, scope: Scope, now: number): { boundary: number; next: number | null } {
  const one = (sql: string): number | null => database.prepare(sql).pluck().get({ now, ...scope }) as number | null;
  const past = (column: string) => one(`SELECT max(${column}) FROM ${LEDGER} WHERE ${mayMatter} AND ${column} <= @now`) ?? 0;
  const future = (column: string) => one(`SELECT min(${column}) FROM ${LEDGER} WHERE ${mayMatter} AND ${column} > @now`) ?? Infinity;
  const next = Math.min(future('publish_on'), future('expire_on'));
  return { boundary: Math.max(past('publish_on'), past('expire_on')), next: Number.isFinite(next) ? next : null };
}

/**
 * Opens the ledger for reading.
 * @param now milliseconds since 1970. The caller closes the reading.
 */
export function readLedger(strapi: Core.Strapi, scope: Scope, now: number): Reading {
  const database = openReadOnly(strapi);
  const close = (): void => { database.close(); };
  try {
    database.exec('BEGIN');
    return {
      revision: database.prepare(`SELECT value FROM ${COUNTER}`).pluck().get() as number,
      recordedAt: (database.prepare(`SELECT recorded_at FROM ${LEDGER} ORDER BY revision DESC LIMIT 1`).pluck().get() as number | undefined) ?? 0,
      ...boundaries(database, scope, now),
      *rows(since) {
        for (const query of since ? [newEntriesQuery, newlyRemovedQuery] : [entriesQuery, removedQuery]) {
          yield* database.prepare(query).iterate({ ...scope, now, ...since }) as IterableIterator<SnapshotRow>;
        }
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** Where the bytes of a picture or file lie. */
export interface ShownFile { url: string; mime: string }

/** Finds a picture or file by its digest, if an entry that the reader may see now shows it. */
export function findShownFile(strapi: Core.Strapi, scope: Scope, now: number, sha256: string): ShownFile | null {
  const database = openReadOnly(strapi);
  try {
    const found = database.prepare(`SELECT ${UPLOADS}.url, ${UPLOADS}.mime FROM ${MEDIA}
      JOIN ${LEDGER} ON ${LEDGER}.revision = ${MEDIA}.revision JOIN ${UPLOADS} ON ${UPLOADS}.document_id = ${MEDIA}.file
      WHERE ${MEDIA}.sha256 = @sha256 AND superseded_by IS NULL AND ${isVisible(LEDGER)} LIMIT 1`).get({ ...scope, now, sha256 });
    return (found as ShownFile | undefined) ?? null;
  } finally {
    database.close();
  }
}
