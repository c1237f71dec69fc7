import { uidOf } from '../../content-types.ts';
import { seeingAll } from '../owner-scope/request.ts';
import { refuseField } from './refuse.ts';
import { nameOf, type Row, type Rule } from './saved.ts';

const label = '[a-z0-9]([a-z0-9-]*[a-z0-9])?';
const hostName = new RegExp(`^${label}(\\.${label})+$`);
const folder = /^\/([a-z0-9-]+\/)*$/;

/** A name that a browser can ask for, and that is a safe name for a folder. */
export const addressCanBeAsked: Rule = ({ type, item: { domain, basePath } }) => {
  if (type !== 'affiliate') return;
  if (domain && !hostName.test(String(domain))) {
    refuseField(['domain'], `“Web domain” cannot be “${String(domain)}”. Write small letters, digits and hyphens, with dots between: for example ct.example.org.`);
  }
  if (basePath && !folder.test(String(basePath))) {
    refuseField(['basePath'], `“Folder on that domain” cannot be “${String(basePath)}”. Write “/” for none, or small letters, digits and hyphens between slashes: for example /ct/.`);
  }
};

const folderOf = ({ basePath }: Row): string => String(basePath || '/');

/** Of two sites with one address, one would overwrite the other. What is published counts too: it stands there until something else is. */
export const addressIsOwn: Rule = async ({ strapi, type, item, documentId }) => {
  if (type !== 'affiliate' || !item.domain) return;
  const where = { domain: item.domain, documentId: { $ne: documentId } };
  const others = await seeingAll(() => strapi.db.query(uidOf(type)).findMany({ where })) as Row[];
  const other = others.find((one) => folderOf(one) === folderOf(item));
  if (other) refuseField(['domain'], `The address “${String(item.domain)}${folderOf(item)}” is taken by ${nameOf(other)}. Choose another in “Web domain” or in “Folder on that domain”.`);
};
