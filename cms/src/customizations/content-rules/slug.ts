import { nationalCode } from '@broadside/shared/content';
import { uidOf } from '../../content-types.ts';
import { ownerName } from '../owner-scope/refusals.ts';
import { refuseField } from './refuse.ts';
import { nameOf, type Row, type Rule } from './saved.ts';

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
  if (other) refuseField(['slug'], `The web address “${String(item.slug)}” is taken by ${nameOf(other)} of ${ownerName(String(other.owner))}. Choose another in “Web address”.`);
};
