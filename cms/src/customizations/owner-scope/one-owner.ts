import type { Core } from '@strapi/strapi';
import { nationalCode, type TypeName } from '@broadside/shared/content';
import { typeOf, uidOf } from '../../content-types.ts';
import { wrong } from '../refused.ts';
import { ownerName } from './refusals.ts';
import { seeingAll } from './request.ts';

interface Fields { documentId?: unknown; owner?: unknown }
interface Call { uid: string; action: string; params: { documentId?: string; data?: Fields } }

async function ownerOf(strapi: Core.Strapi, type: TypeName, documentId: unknown): Promise<string | null> {
  const item = await seeingAll(() => strapi.db.query(uidOf(type)).findOne({ where: { documentId } })) as { owner: string } | null;
  return item?.owner ?? null;
}

function refuseOtherOwner(now: string, said: string): never {
  const [theirs, other] = [ownerName(now), ownerName(said)];
  throw wrong({
    en: `This item belongs to ${theirs.en} in another language, so it cannot belong to ${other.en} in this one. Make a new item instead. Nothing was saved.`,
    es: `Este contenido pertenece a ${theirs.es} en otro idioma, y en este no puede pertenecer a ${other.es}. Cree otro contenido. No se guardó nada.`,
  });
}

/**
 * All languages of an item have one owner, whoever writes: a program, too, that adds a language by the item's id among the fields.
 * Looks before anything is written: after that, Strapi has given the new owner to the other languages. Handing over an item is an
 * update of it, without another's id.
 * @throws ValidationError when the id is that of somebody else's item, or an item is to become another.
 */
export function keepOneOwner(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params: { documentId, data } } = context as unknown as Call;
    const type = typeOf(uid);
    if (!type || !data?.documentId || data.documentId === documentId) return next();
    if (action === 'update') throw wrong({ en: 'An item cannot be made into another one. Nothing was saved.', es: 'Un contenido no se puede convertir en otro. No se guardó nada.' });
    const now = action === 'create' ? await ownerOf(strapi, type, data.documentId) : null;
    const said = String(data.owner ?? nationalCode);
    if (now && now !== said) refuseOtherOwner(now, said);
    return next();
  });
}
