import { uidOf } from '../../content-types.ts';
import { nameOf } from '../item-name.ts';
import { ownerName } from '../owner-scope/refusals.ts';
import { refuseField } from '../refused.ts';
import { type Chosen, nationalItemOf } from './local-edition.ts';
import { publishedOf } from './published.ts';
import type { Row, Rule, Saved } from './saved.ts';

/** Another version that the same state has of the same national item: a draft, or a published one whose draft has moved on since. */
async function otherVersion({ strapi, type, documentId, item }: Saved, { field, documentId: national }: Chosen): Promise<Row | null> {
  const where = { owner: item.owner, documentId: { $ne: documentId }, [field]: { documentId: national } };
  const draft = await strapi.db.query(uidOf(type)).findOne({ where }) as Row | null;
  if (draft) return draft;
  const published = await publishedOf(strapi, type, String(item.owner));
  return published.find((other) => other.documentId !== documentId && other.entry[field] === national)?.entry ?? null;
}

/** A site could show only one of two versions, and nobody could say which. */
export const isTheOnlyOne: Rule = async (saved) => {
  const { type, item } = saved;
  const chosen = type === 'local-edition' ? await nationalItemOf(saved) : undefined;
  const other = chosen && await otherVersion(saved, chosen);
  if (!other) return;
  const owner = ownerName(String(item.owner));
  refuseField([chosen.field], {
    en: `${owner.en} has its own version of this national item already: ${nameOf(other).en}. Change that one, or choose another item.`,
    es: `${owner.es} ya tiene su propia versión de este contenido nacional: ${nameOf(other).es}. Cambie esa, o elija otro contenido.`,
  });
};
