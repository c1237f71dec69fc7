import type { Core } from '@strapi/strapi';
import { COUNTER, LEDGER, MEDIA } from './table.ts';

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
      table.string('slug');
      table.string('hash');
      table.bigInteger('publish_on');
      table.bigInteger('expire_on');
      table.bigInteger('recorded_at').notNullable();
      table.integer('recorded_by');
      table.integer('superseded_by');
      // Last, so that the history of an item is read without its texts.
      table.text('entry');
      table.index(['document_id', 'locale', 'superseded_by']);
      table.index(['superseded_by', 'revision']);
      table.index(['superseded_by', 'publish_on']);
      table.index(['superseded_by', 'expire_on']);
    });
  }
  if (!(await connection.schema.hasColumn(LEDGER, 'slug'))) {
    // A ledger that is older than this column.
    await connection.schema.alterTable(LEDGER, (table) => { table.string('slug'); });
    await connection(LEDGER).update({ slug: connection.raw("json_extract(entry, '$.slug')") });
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
  }
}
