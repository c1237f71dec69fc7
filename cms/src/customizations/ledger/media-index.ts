import type { Knex } from 'knex';
import type { Media } from '@broadside/shared/content';
import { LEDGER, type LedgerRow, MEDIA, type MediaRow } from './table.ts';

const isMedia = (value: object): value is Media => 'sha256' in value && 'id' in value;

/** Every picture and file that an entry shows, however deep it stands. */
export function mediaIn(value: unknown): Media[] {
  if (typeof value !== 'object' || value === null) return [];
  return isMedia(value) ? [value] : Object.values(value).flatMap(mediaIn);
}

/**
 * Puts another picture in the place of one, wherever it stands in an entry; other words or bytes of the same file are another picture too.
 * @param media null takes it out.
 */
export function replaceMedia(value: unknown, id: string, media: Media | null): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isMedia(value)) return value.id === id ? media : value;
  if (Array.isArray(value)) return value.map((part) => replaceMedia(part, id, media)).filter((part) => part !== null);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaceMedia(part, id, media)]));
}

/** Notes which pictures and files a new row of the ledger shows. */
export async function noteMedia(trx: Knex, revision: number, content: unknown): Promise<void> {
  const shown = new Map(mediaIn(content).map(({ id, sha256 }) => [`${id} ${sha256}`, { revision, file: id, sha256 }]));
  if (shown.size) await trx<MediaRow>(MEDIA).insert([...shown.values()]);
}

/** The newest rows of all entries that show a file, whether visitors see them already or not. */
export const rowsShowing = (trx: Knex, file: string): Promise<LedgerRow[]> =>
  trx<LedgerRow>(LEDGER).where({ superseded_by: null }).whereIn('revision', trx<MediaRow>(MEDIA).where({ file }).select('revision'));
