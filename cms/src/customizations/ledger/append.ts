import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { Content, TypeName } from '@broadside/shared/content';
import { noteMedia } from './media-index.ts';
import { COUNTER, LEDGER, type LedgerRow } from './table.ts';

/** One item in one language, and what is to stand in the ledger for it: content, or null when it is no longer published. */
export interface Change {
  id: string;
  locale: string;
  type: TypeName;
  owner: string;
  content: Content[TypeName] | null;
  /** The admin user who did it, for the audit; null for a program. */
  by: number | null;
}

const milliseconds = (instant: unknown): number | null => (typeof instant === 'string' ? Date.parse(instant) : null);

/** The newest row of an item in one language. */
export const newestRow = (trx: Knex, id: string, locale: string): Promise<LedgerRow | undefined> =>
  trx<LedgerRow>(LEDGER).where({ document_id: id, locale, superseded_by: null }).first();

async function nextRevision(trx: Knex): Promise<number> {
  const [row] = await trx<{ value: number }>(COUNTER).increment('value', 1).returning('value');
  return (row as { value: number }).value;
}

/**
 * Appends a change to the ledger, in the transaction that made it. Publishing the same content again appends nothing.
 * @returns the new revision, or null when nothing changed.
 */
export async function append(trx: Knex, change: Change): Promise<number | null> {
  const entry = change.content && JSON.stringify(change.content);
  const hash = entry && createHash('sha256').update(entry).digest('hex');
  const newest = await newestRow(trx, change.id, change.locale);
  if ((newest?.hash ?? null) === hash) return null;
  const revision = await nextRevision(trx);
  const { slug = null, publishOn, expireOn } = (change.content ?? {}) as { slug?: string; publishOn?: string | null; expireOn?: string | null };
  await trx<LedgerRow>(LEDGER).insert({
    revision, document_id: change.id, locale: change.locale, type: change.type, owner: change.owner, slug, hash, entry,
    publish_on: milliseconds(publishOn), expire_on: milliseconds(expireOn), recorded_at: Date.now(), recorded_by: change.by, superseded_by: null,
  });
  if (change.content) await noteMedia(trx, revision, change.content);
  if (newest) await trx<LedgerRow>(LEDGER).where({ revision: newest.revision }).update({ superseded_by: revision });
  return revision;
}
