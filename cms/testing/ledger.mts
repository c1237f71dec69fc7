import type { Core } from '@strapi/strapi';
import type { Content, TypeName } from '@broadside/shared/content';

/** A row of the ledger with its entry read. */
export interface Row<T extends TypeName = TypeName> { revision: number; document_id: string; locale: string; owner: string; entry: Content[T] | null; recorded_by: number | null; superseded_by: number | null }

/** All rows of the ledger, the oldest first; only those of one item when it is named. */
export async function ledgerRows<T extends TypeName = TypeName>(strapi: Core.Strapi, id?: string): Promise<Row<T>[]> {
  const rows = await strapi.db.connection('ledger').where(id ? { document_id: id } : {}).orderBy('revision') as (Omit<Row<T>, 'entry'> & { entry: string | null })[];
  return rows.map((row) => ({ ...row, entry: row.entry === null ? null : JSON.parse(row.entry) as Content[T] }));
}

/** What the ledger holds now for an item: null when it is not published; undefined when it never was. */
export async function inLedger<T extends TypeName>(strapi: Core.Strapi, _type: T, id: string, locale = 'en'): Promise<Content[T] | null | undefined> {
  return (await ledgerRows<T>(strapi, id)).filter((row) => row.locale === locale && row.superseded_by === null).at(0)?.entry;
}
