import { nationalCode, relationFields } from '@broadside/shared/content';
import { uidOf } from '../../content-types.ts';
import { refuseField } from './refuse.ts';
import { nameOf, type Row, type Rule, type Saved } from './saved.ts';

/** The fields of a state's version that may name the national item it is of. */
const nationalFields = Object.entries(relationFields('local-edition')).filter(([field, target]) => field === target).map(([field]) => field);

interface Chosen { field: string; documentId: string; owner: string }

const chosenIn = (row: Row): Chosen[] => nationalFields.flatMap((field) => (row[field] ? [{ field, ...(row[field] as Omit<Chosen, 'field'>) }] : []));

/** What the other languages of a state's version name. One language is enough: the sites take it from any. */
async function chosenElsewhere({ strapi, documentId, locale }: Saved): Promise<Chosen[]> {
  const where = { documentId, locale: { $ne: locale }, publishedAt: { $null: true } };
  const others = await strapi.db.query(uidOf('local-edition')).findMany({ where, populate: nationalFields }) as Row[];
  return others.flatMap(chosenIn);
}

/** A state's version is of one national item. While it is a draft, the item may still be missing. */
export const isOfOneNationalItem: Rule = async (saved) => {
  const { type, item, publishing } = saved;
  if (type !== 'local-edition') return;
  const [chosen, second] = chosenIn(item);
  const elsewhere = await chosenElsewhere(saved);
  if (second) refuseField([second.field], `${nameOf(item)} can be our version of one national item only. Keep one of the eight, and empty the others.`);
  if (!chosen && !elsewhere.length && publishing) refuseField([nationalFields[0]!], `${nameOf(item)} was not published: choose the national item that it is our version of.`);
  if (!chosen) return;
  if (chosen.owner !== nationalCode) refuseField([chosen.field], `${nameOf(item)} can only be our version of a national item. The one you chose belongs to a state.`);
  if (elsewhere.some(({ documentId }) => documentId !== chosen.documentId)) refuseField([chosen.field], `${nameOf(item)} is our version of another national item in its other language. Choose the same one in both.`);
};

export const belongsToAState: Rule = ({ type, item }) => {
  if (type === 'local-edition' && item.owner === nationalCode) refuseField(['owner'], `${nameOf(item)} must belong to a state: it is that state’s version of a national item. Choose the state in “Belongs to”.`);
};
