import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { TypeName } from '@broadside/shared/content';
import { newestRow } from '../ledger/append.ts';
import { LEDGER, type LedgerRow } from '../ledger/table.ts';
import { inTransaction } from '../ledger/transaction.ts';
import type { Row } from './saved.ts';

/** What is published of an item in a language; null when nothing is. From the ledger: Strapi's published rows lose relations (platform facts). */
export function publishedEntry(strapi: Core.Strapi, documentId: string, locale: string): Promise<Row | null> {
  return inTransaction(strapi, async (trx: Knex) => {
    const row = await newestRow(trx, documentId, locale);
    return row?.entry ? JSON.parse(row.entry) as Row : null;
  });
}

/** All that an owner has published of a type, in all languages, with the item that each is of. */
export function publishedOf(strapi: Core.Strapi, type: TypeName, owner: string): Promise<{ documentId: string; entry: Row }[]> {
  return inTransaction(strapi, async (trx: Knex) => {
    const rows = await trx<LedgerRow>(LEDGER).where({ type, owner, superseded_by: null }).whereNotNull('entry');
    return rows.map((row) => ({ documentId: row.document_id, entry: JSON.parse(row.entry!) as Row }));
  });
}
