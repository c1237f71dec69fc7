import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Runs work in Strapi's current transaction, or in a new one. The ledger's own queries must use `trx`: with SQLite's one connection anything else would wait for itself. */
export function inTransaction<T>(strapi: Core.Strapi, work: (trx: Knex) => Promise<T>): Promise<T> {
  return strapi.db.transaction(({ trx }) => work(trx as Knex)) as unknown as Promise<T>;
}

/** The administrator whose request this is, for the audit; null for a program. */
export function askedBy(strapi: Core.Strapi): number | null {
  const user = strapi.requestContext.get()?.state?.user as { id?: number } | undefined;
  return user?.id ?? null;
}
