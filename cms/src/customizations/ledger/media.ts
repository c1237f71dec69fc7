import type { Core } from '@strapi/strapi';
import type { Content, Media, TypeName } from '@broadside/shared/content';
import { append } from './append.ts';
import { toMedia, type UploadedFile } from './files.ts';
import { FILES, LEDGER, type LedgerRow } from './table.ts';
import { inTransaction } from './transaction.ts';

const FILE = 'plugin::upload.file';

/** Replaces a file wherever it stands in a published entry. */
function replaceMedia(value: unknown, id: string, media: Media | null): unknown {
  if (Array.isArray(value)) return value.map((part) => replaceMedia(part, id, media));
  if (typeof value !== 'object' || value === null) return value;
  if ('sha256' in value && 'id' in value && value.id === id) return media;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaceMedia(part, id, media)]));
}

/** Appends a new row for every published entry that shows this file. */
async function rewriteEntries(strapi: Core.Strapi, id: string, file: UploadedFile | null): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    const rows: LedgerRow[] = await trx<LedgerRow>(LEDGER).where({ superseded_by: null }).whereLike('entry', `%"id":"${id}"%`);
    if (!rows.length) return;
    const media = file && (await toMedia(strapi, file));
    if (media && file) await trx(FILES).insert({ sha256: media.sha256, path: file.url, mime: media.mime }).onConflict('sha256').merge();
    for (const row of rows) {
      const content = replaceMedia(JSON.parse(row.entry!), id, media) as Content[TypeName];
      await append(trx, { id: row.document_id, locale: row.locale, type: row.type as TypeName, owner: row.owner, content, by: null });
    }
  });
}

/** Follows edits of pictures that are already published: their words, their bytes, their removal. No document middleware sees these. */
export function registerMediaLifecycle(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    async afterUpdate(event) {
      const file = await strapi.db.query(FILE).findOne({ where: { id: (event as unknown as { result: { id: number } }).result.id } }) as UploadedFile | null;
      if (file) await rewriteEntries(strapi, file.documentId, file);
    },
    async afterDelete(event) {
      const file = (event as unknown as { result: UploadedFile | null }).result;
      if (file) await rewriteEntries(strapi, file.documentId, null);
    },
  });
}
