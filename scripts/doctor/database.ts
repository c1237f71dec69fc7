import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Check, Finding } from './checks.ts';

/** The database itself: whole, with its write-ahead log, and a ledger that fits what Strapi says is published. */
export const checkDatabase: Check = ({ home }) => {
  if (!existsSync(home.database)) return [{ state: 'note', what: 'There is no database yet', todo: 'Run "npm start": it makes one.' }];
  const database = new Database(home.database, { readonly: true });
  try {
    return [...checkIntegrity(database), ...checkLedger(database)];
  } finally {
    database.close();
  }
};

type Db = Database.Database;

function checkIntegrity(database: Db): Finding[] {
  const answer = String(database.pragma('quick_check', { simple: true }));
  const mode = String(database.pragma('journal_mode', { simple: true }));
  return [
    answer === 'ok' ? { state: 'well', what: 'The database is whole' } : { state: 'wrong', what: `The database is damaged: ${answer}`, todo: 'Stop Broadside and restore the folder from your backup.' },
    mode === 'wal' ? { state: 'well', what: 'The database can be read while it is written' } : { state: 'wrong', what: `The database is in "${mode}" mode`, todo: 'Start Broadside once: it sets the right one.' },
  ];
}

function checkLedger(database: Db): Finding[] {
  const table = database.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'ledger'").pluck().get();
  if (!table) return [{ state: 'wrong', what: 'The record of what was published is missing', todo: 'Start Broadside once: it makes it.' }];
  const rows = database.prepare('SELECT type, document_id, locale FROM ledger WHERE superseded_by IS NULL AND entry IS NOT NULL').all() as { type: string; document_id: string; locale: string }[];
  const recorded = new Set(rows.map((row) => `${row.type} ${row.document_id} ${row.locale}`));
  const differences = publishedInStrapi(database).filter((key) => !recorded.delete(key)).length + recorded.size;
  return [differences === 0
    ? { state: 'well', what: `The record of what was published has ${rows.length} items, the same as the CMS` }
    : { state: 'wrong', what: `The record of what was published differs from the CMS in ${differences} items`, todo: 'Publish these items again in the CMS, or restore your backup.' }];
}

function publishedInStrapi(database: Db): string[] {
  const types = database.prepare('SELECT DISTINCT type FROM ledger').pluck().all() as string[];
  return types.flatMap((type) => {
    const name = `${type.replaceAll('-', '_')}s`;
    const rows = database.prepare(`SELECT document_id, locale FROM "${name}" WHERE published_at IS NOT NULL`).all() as { document_id: string; locale: string }[];
    return rows.map((row) => `${type} ${row.document_id} ${row.locale}`);
  });
}
