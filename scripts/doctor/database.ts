import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Check, Finding } from './checks.ts';

/** The database itself: whole, and with its write-ahead log. */
export const checkDatabase: Check = ({ home }) => {
  if (!existsSync(home.database)) return [{ state: 'note', what: 'There is no database yet', todo: 'Run "npm start": it makes one.' }];
  const database = new Database(home.database, { readonly: true });
  try {
    return checkIntegrity(database);
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
