import { uidOf } from '../../content-types.ts';
import { nameOf } from '../item-name.ts';
import { seeingAll } from '../owner-scope/request.ts';
import { inSpanish } from '../panel-words.ts';
import { refuseField } from '../refused.ts';
import type { Row, Rule } from './saved.ts';

const label = '[a-z0-9]([a-z0-9-]*[a-z0-9])?';
const hostName = new RegExp(`^${label}(\\.${label})+$`);
const folder = /^\/([a-z0-9-]+\/)*$/;

/** A name that a browser can ask for, and that is a safe name for a folder. */
export const addressCanBeAsked: Rule = ({ type, item: { domain, basePath } }) => {
  if (type !== 'affiliate') return;
  if (domain && !hostName.test(String(domain))) {
    refuseField(['domain'], {
      en: `“Web domain” cannot be “${String(domain)}”. Write small letters, digits and hyphens, with dots between: for example ct.example.org.`,
      es: `${inSpanish('Web domain')} no puede ser “${String(domain)}”. Escriba letras minúsculas, cifras y guiones, con puntos entre las partes: por ejemplo ct.example.org.`,
    });
  }
  if (basePath && !folder.test(String(basePath))) {
    refuseField(['basePath'], {
      en: `“Folder on that domain” cannot be “${String(basePath)}”. Write “/” for none, or small letters, digits and hyphens between slashes: for example /ct/.`,
      es: `${inSpanish('Folder on that domain')} no puede ser “${String(basePath)}”. Escriba “/” si no hay ninguna, o letras minúsculas, cifras y guiones entre barras: por ejemplo /ct/.`,
    });
  }
};

const folderOf = ({ basePath }: Row): string => String(basePath || '/');

/** Of two sites with one address, one would overwrite the other. What is published counts too: it stands there until something else is. */
export const addressIsOwn: Rule = async ({ strapi, type, item, documentId }) => {
  if (type !== 'affiliate' || !item.domain) return;
  const where = { domain: item.domain, documentId: { $ne: documentId } };
  const others = await seeingAll(() => strapi.db.query(uidOf(type)).findMany({ where })) as Row[];
  const other = others.find((one) => folderOf(one) === folderOf(item));
  if (!other) return;
  const address = `“${String(item.domain)}${folderOf(item)}”`;
  refuseField(['domain'], {
    en: `The address ${address} is taken by ${nameOf(other).en}. Choose another in “Web domain” or in “Folder on that domain”.`,
    es: `La dirección ${address} ya la usa ${nameOf(other).es}. Elija otra en ${inSpanish('Web domain')} o en ${inSpanish('Folder on that domain')}.`,
  });
};
