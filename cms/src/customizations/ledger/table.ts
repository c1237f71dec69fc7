import type { Core } from '@strapi/strapi';
import { indexMedia } from './media-index.ts';

/** What was published, for ever: one row for each publication, change or removal of one item in one language. */
export const LEDGER = 'ledger';
/** One row that counts. A counter row, not a sequence: on a database with parallel writers its lock makes the order of revisions the order of commits. */
export const COUNTER = 'ledger_revision';
/** Which row of the ledger shows which uploaded picture or file, with the digest of its bytes then. An index: all of it stands in the entries too. */
export const MEDIA = 'ledger_media';
/** Strapi's own table of uploaded files. */
export const UPLOADS = 'files';

/** A row of the ledger as the database gives it. `entry` is null for a tombstone; times are milliseconds since 1970. */
export interface LedgerRow {
  revision: number;
  document_id: string;
  locale: string;
  type: string;
  owner: string;
  hash: string | null;
  entry: string | null;
  publish_on: number | null;
  expire_on: number | null;
  recorded_at: number;
  recorded_by: number | null;
  /** The revision that replaced this one; null for the newest row of an item in a language. */
  superseded_by: number | null;
}

/** A row of the index of pictures and files. */
export interface MediaRow {
  revision: number;
  /** The documentId of the uploaded file. */
  file: string;
  sha256: string;
}

/** Makes the ledger's tables where they are missing. They are not Strapi's: no content type, so no API and no panel can reach them. */
export async function createLedgerTables(strapi: Core.Strapi): Promise<void> {
  const { connection } = strapi.db;
  if (!(await connection.schema.hasTable(LEDGER))) {
    await connection.schema.createTable(LEDGER, (table) => {
      table.integer('revision').primary();
      table.string('document_id').notNullable();
      table.string('locale').notNullable();
      table.string('type').notNullable();
      table.string('owner').notNullable();
      table.string('hash');
      table.text('entry');
      table.bigInteger('publish_on');
      table.bigInteger('expire_on');
      table.bigInteger('recorded_at').notNullable();
      table.integer('recorded_by');
      table.integer('superseded_by');
      table.index(['document_id', 'locale', 'superseded_by']);
      table.index(['superseded_by', 'revision']);
      table.index(['superseded_by', 'publish_on']);
      table.index(['superseded_by', 'expire_on']);
    });
  }
  if (!(await connection.schema.hasTable(COUNTER))) {
    await connection.schema.createTable(COUNTER, (table) => { table.integer('value').notNullable(); });
    await connection(COUNTER).insert({ value: 0 });
  }
  if (!(await connection.schema.hasTable(MEDIA))) {
    await connection.schema.createTable(MEDIA, (table) => {
      table.integer('revision').notNullable();
      table.string('file').notNullable();
      table.string('sha256').notNullable();
      table.primary(['revision', 'file', 'sha256']);
      table.index(['sha256']);
      table.index(['file']);
    });
    await indexMedia(connection);
  }
}
