import { nationalCode } from '@broadside/shared/content';
import { uidOf } from '../../content-types.ts';
import { nameOf } from '../item-name.ts';
import { ownerName } from '../owner-scope/refusals.ts';
import { inSpanish } from '../panel-words.ts';
import { refuseField } from '../refused.ts';
import type { Row, Rule } from './saved.ts';

/** What stands on a site together with an item: for a state its own and the national items, for a national one also what states have published. */
function together(owner: unknown): Row {
  if (owner !== nationalCode) return { owner: { $in: [nationalCode, owner] } };
  return { $or: [{ owner: nationalCode }, { publishedAt: { $notNull: true } }] };
}

/** No two pages of one site have the same address. Two states may use the same one. */
export const addressIsFree: Rule = async ({ strapi, type, item, documentId, locale }) => {
  if (!item.slug) return;
  const where = { $and: [{ slug: item.slug, locale, documentId: { $ne: documentId } }, together(item.owner)] };
  const other = await strapi.db.query(uidOf(type)).findOne({ where }) as Row | null;
  if (!other) return;
  const owner = ownerName(String(other.owner));
  refuseField(['slug'], {
    en: `The web address “${String(item.slug)}” is taken by ${nameOf(other).en} of ${owner.en}. Choose another in “Web address”.`,
    es: `La dirección web “${String(item.slug)}” ya la usa ${nameOf(other).es} de ${owner.es}. Elija otra en ${inSpanish('Web address')}.`,
  });
};
