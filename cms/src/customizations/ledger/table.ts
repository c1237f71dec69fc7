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
  /** The last part of its address; null for a tombstone and for what has no page. It stands in the entry too: a column, because all earlier ones are asked for. */
  slug: string | null;
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
