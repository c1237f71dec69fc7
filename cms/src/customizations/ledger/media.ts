import type { Core } from '@strapi/strapi';
import { checkContent, type Content, type Media, type TypeName } from '@broadside/shared/content';
import { nameOf } from '../item-name.ts';
import { seeingAll } from '../owner-scope/request.ts';
import { impossible } from '../refused.ts';
import { append } from './append.ts';
import { toMedia, type UploadedFile } from './files.ts';
import { replaceMedia, rowsShowing } from './media-index.ts';
import type { LedgerRow } from './table.ts';
import { askedBy, inTransaction, tellWhenFinal } from './transaction.ts';

const FILE = 'plugin::upload.file';

/** An entry of the ledger with a picture or file in it exchanged. */
function exchange(row: LedgerRow, id: string, media: Media | null): Content[TypeName] {
  const type = row.type as TypeName;
  const before = JSON.parse(row.entry!) as Content[TypeName];
  const checked = checkContent(type, replaceMedia(before, id, media));
  if (checked.ok) return checked.value;
  throw impossible({
    en: `${nameOf(before).en} is published and can’t be without this file. Take the file out of it, publish it, then delete the file.`,
    es: `${nameOf(before).es} está publicado y no puede quedarse sin este archivo. Quítele el archivo, publíquelo y después elimine el archivo.`,
  });
}

/**
 * Appends a new row for every published entry that shows this file; drafts do not matter.
 * @param file as it is now; null when it is deleted.
 * @throws ApplicationError naming the item, when one can't be without the file.
 */
async function rewriteEntries(strapi: Core.Strapi, id: string, file: UploadedFile | null): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    const rows = await rowsShowing(trx, id);
    if (!rows.length) return;
    const media = file && (await toMedia(strapi, file));
    for (const row of rows) {
      const content = exchange(row, id, media);
      await append(trx, { id: row.document_id, locale: row.locale, type: row.type as TypeName, owner: row.owner, content, by: askedBy(strapi) });
    }
    await tellWhenFinal(strapi);
  });
}

const fileById = (strapi: Core.Strapi, id: number): Promise<UploadedFile | null> => seeingAll(() => strapi.db.query(FILE).findOne({ where: { id } }));

/** Follows edits of pictures that are already published: their words, their bytes, their removal. No document middleware sees these. */
export function registerMediaLifecycle(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    async afterUpdate(event) {
      const file = await fileById(strapi, (event as unknown as { result: { id: number } }).result.id);
      if (file) await rewriteEntries(strapi, file.documentId, file);
    },
    async afterDelete(event) {
      const file = (event as unknown as { result: UploadedFile | null }).result;
      if (file) await rewriteEntries(strapi, file.documentId, null);
    },
  });
  holdTogether(strapi);
}

type Method = (...parameters: unknown[]) => Promise<unknown>;

/** Makes the edit of a file and what it changes in the ledger one transaction: Strapi opens none for files. */
function holdTogether(strapi: Core.Strapi): void {
  const upload = strapi.plugin('upload').service('upload') as Record<'updateFileInfo' | 'replace' | 'remove', Method>;
  const { updateFileInfo, replace, remove } = upload;
  upload.updateFileInfo = (...parameters) => inTransaction(strapi, () => updateFileInfo(...parameters));
  upload.replace = (...parameters) => inTransaction(strapi, () => replace(...parameters));
  // Strapi deletes the bytes first. So the ledger, which may refuse, comes before it.
  upload.remove = (...parameters) => inTransaction(strapi, async () => {
    const file = await fileById(strapi, (parameters[0] as { id: number }).id);
    if (file) await rewriteEntries(strapi, file.documentId, null);
    return remove(...parameters);
  });
}
