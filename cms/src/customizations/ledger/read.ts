import Database from 'better-sqlite3';
import type { Core } from '@strapi/strapi';
import type { Cursor } from '@broadside/shared/content';
import { COUNTER, LEDGER, type LedgerRow } from './table.ts';

/** Which entries a reader may see: all, or those of the national office and of one affiliate. */
export type Scope = { affiliate: string | null };

/** What the ledger says at one instant, as one consistent state. */
export interface Reading {
  revision: number;
  /** Milliseconds since 1970: the last and the next time at which time alone changes the answer. */
  boundary: number;
  next: number | null;
  rows(since: Cursor | null): IterableIterator<SnapshotRow>;
  close(): void;
}

/** A row that goes into a snapshot: `visible` for content, otherwise a tombstone. */
export type SnapshotRow = Pick<LedgerRow, 'revision' | 'document_id' | 'locale' | 'type' | 'owner' | 'hash' | 'entry'> & { visible: 0 | 1 };

const inScope = `(@affiliate IS NULL OR owner IN ('us', @affiliate))`;
const visible = `(entry IS NOT NULL AND (publish_on IS NULL OR publish_on <= @now) AND (expire_on IS NULL OR expire_on > @now) AND ${inScope})`;
const columns = `revision, document_id, locale, type, owner, hash, entry, ${visible} AS visible`;

const wholeQuery = `SELECT ${columns} FROM ${LEDGER} WHERE superseded_by IS NULL AND ${visible} ORDER BY revision`;

/** What a reader at the cursor does not know yet: newer rows, and older ones that time has since shown or hidden. Rows it never may have seen leave no trace. */
const deltaQuery = `SELECT ${columns} FROM ${LEDGER} AS newest WHERE superseded_by IS NULL AND (
    revision > @revision
    OR publish_on > @boundary AND publish_on <= @now
    OR expire_on > @boundary AND expire_on <= @now
  ) AND (${inScope} OR EXISTS (SELECT 1 FROM ${LEDGER} AS older WHERE older.document_id = newest.document_id AND older.locale = newest.locale AND older.owner IN ('us', @affiliate)))
  ORDER BY revision`;

function boundaries(database: Database.Database, now: number): { boundary: number; next: number | null } {
  const one = (sql: string): number | null => database.prepare(sql).pluck().get({ now }) as number | null;
  const past = (column: string) => one(`SELECT max(${column}) FROM ${LEDGER} WHERE superseded_by IS NULL AND ${column} <= @now`) ?? 0;
  const future = (column: string) => one(`SELECT min(${column}) FROM ${LEDGER} WHERE superseded_by IS NULL AND ${column} > @now`) ?? Infinity;
  const next = Math.min(future('publish_on'), future('expire_on'));
  return { boundary: Math.max(past('publish_on'), past('expire_on')), next: Number.isFinite(next) ? next : null };
}

/**
 * Opens the ledger for reading on a connection of its own, so that an editor's save neither waits for it nor shows half done in it.
 * @param now milliseconds since 1970. The caller closes the reading.
 */
export function readLedger(strapi: Core.Strapi, scope: Scope, now: number): Reading {
  const { filename } = strapi.config.get<{ filename: string }>('database.connection.connection');
  const database = new Database(filename, { readonly: true });
  database.exec('BEGIN');
  const revision = database.prepare(`SELECT value FROM ${COUNTER}`).pluck().get() as number;
  return {
    revision,
    ...boundaries(database, now),
    rows(since) {
      const bound = { affiliate: scope.affiliate, now, revision: since?.revision ?? 0, boundary: since?.boundary ?? 0 };
      return database.prepare(since ? deltaQuery : wholeQuery).iterate(bound) as IterableIterator<SnapshotRow>;
    },
    close: () => database.close(),
  };
}
