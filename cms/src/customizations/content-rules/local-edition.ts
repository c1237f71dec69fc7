import { nationalCode, relationFields, type TypeName } from '@broadside/shared/content';
import type { Sentence } from '@broadside/shared/publishing';
import { uidOf } from '../../content-types.ts';
import { nameOf } from '../item-name.ts';
import { inSpanish } from '../panel-words.ts';
import { refuseField } from '../refused.ts';
import type { Row, Rule, Saved } from './saved.ts';

/** The fields of a state's version that may name the national item it is of. */
export const nationalFields = Object.entries(relationFields('local-edition')).filter(([field, target]) => field === target).map(([, target]) => target);

/** A national item that is named; the field is called like the item's type. */
export interface Chosen { field: TypeName; documentId: string; owner: string }

export const chosenIn = (row: Row): Chosen[] => nationalFields.flatMap((field) => (row[field] ? [{ field, ...(row[field] as Omit<Chosen, 'field'>) }] : []));

/** What the other languages of a state's version name. One language is enough: the sites take it from any. */
async function chosenElsewhere({ strapi, documentId, locale }: Saved): Promise<Chosen[]> {
  const where = { documentId, locale: { $ne: locale }, publishedAt: { $null: true } };
  const others = await strapi.db.query(uidOf('local-edition')).findMany({ where, populate: nationalFields }) as Row[];
  return others.flatMap(chosenIn);
}

/** The national item that a state's version is of, named in its own language or in another. */
export const nationalItemOf = async (saved: Saved): Promise<Chosen | undefined> => chosenIn(saved.item)[0] ?? (await chosenElsewhere(saved))[0];

const ofSeveral = (item: Row): Sentence => ({
  en: `${nameOf(item).en} can be our version of one national item only. Keep one of the eight, and empty the others.`,
  es: `${nameOf(item).es} puede ser nuestra versión de un solo contenido nacional. Deje uno de los ocho y vacíe los demás.`,
});
const ofNone = (item: Row): Sentence => ({
  en: `${nameOf(item).en} was not published: choose the national item that it is our version of.`,
  es: `${nameOf(item).es} no se publicó: elija el contenido nacional del que es nuestra versión.`,
});
const ofAStatesItem = (item: Row): Sentence => ({
  en: `${nameOf(item).en} can only be our version of a national item. The one you chose belongs to a state.`,
  es: `${nameOf(item).es} solo puede ser nuestra versión de un contenido nacional. El que eligió pertenece a un estado.`,
});
const ofAnotherElsewhere = (item: Row): Sentence => ({
  en: `${nameOf(item).en} is our version of another national item in its other language. Choose the same one in both.`,
  es: `${nameOf(item).es} es en su otro idioma nuestra versión de otro contenido nacional. Elija el mismo en los dos.`,
});

/** A state's version is of one national item. While it is a draft, the item may still be missing. */
export const isOfOneNationalItem: Rule = async (saved) => {
  const { type, item, publishing } = saved;
  if (type !== 'local-edition') return;
  const [chosen, second] = chosenIn(item);
  const elsewhere = await chosenElsewhere(saved);
  if (second) refuseField([second.field], ofSeveral(item));
  if (!chosen && !elsewhere.length && publishing) refuseField([nationalFields[0]!], ofNone(item));
  if (!chosen) return;
  if (chosen.owner !== nationalCode) refuseField([chosen.field], ofAStatesItem(item));
  if (elsewhere.some(({ documentId }) => documentId !== chosen.documentId)) refuseField([chosen.field], ofAnotherElsewhere(item));
};

export const belongsToAState: Rule = ({ type, item }) => {
  if (type !== 'local-edition' || item.owner !== nationalCode) return;
  refuseField(['owner'], {
    en: `${nameOf(item).en} must belong to a state: it is that state’s version of a national item. Choose the state in “Belongs to”.`,
    es: `${nameOf(item).es} debe pertenecer a un estado: es la versión de ese estado de un contenido nacional. Elija el estado en ${inSpanish('Belongs to')}.`,
  });
};

/** The national office sees which states do not show an item, and why. */
export const hiddenWithAReason: Rule = ({ type, item }) => {
  if (type !== 'local-edition' || !item.hidden || (item.reason as string | null)?.trim()) return;
  refuseField(['reason'], {
    en: `${nameOf(item).en} says “Do not show it on our site”, but not why. Write it in “Why not”: colleagues at the national office read it.`,
    es: `${nameOf(item).es} dice ${inSpanish('Do not show it on our site')}, pero no por qué. Escríbalo en ${inSpanish('Why not')}: lo leen los colegas de la Oficina nacional.`,
  });
};
