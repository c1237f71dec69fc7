import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** What the event hub is told when something in the ledger is final. */
export const LEDGER_CHANGED = 'broadside.ledger.changed';

/** Runs work in Strapi's current transaction, or in a new one. The ledger's own queries must use `trx`: with SQLite's one connection anything else would wait for itself. */
export function inTransaction<T>(strapi: Core.Strapi, work: (trx: Knex) => Promise<T>): Promise<T> {
  return strapi.db.transaction(({ trx }) => work(trx as Knex)) as unknown as Promise<T>;
}

/** Tells whoever listens, as soon as the transaction that is open now is committed; nobody, when it is rolled back. */
export async function tellWhenFinal(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(({ onCommit }) => onCommit(() => void strapi.eventHub.emit(LEDGER_CHANGED)));
}

/** The administrator whose request this is, for the audit; null for a program. */
export function askedBy(strapi: Core.Strapi): number | null {
  const user = strapi.requestContext.get()?.state?.user as { id?: number } | undefined;
  return user?.id ?? null;
}
