import { nameOf } from '../item-name.ts';
import { inSpanish } from '../panel-words.ts';
import { refuseField } from '../refused.ts';
import type { Rule } from './saved.ts';

/** A resource is something to take away. A draft may still wait for its file. */
export const hasSomethingToTake: Rule = ({ type, item, publishing }) => {
  if (type !== 'resource' || !publishing || item.file || item.address) return;
  refuseField(['file'], {
    en: `${nameOf(item).en} was not published: there is nothing to open. Add a file in “File”, or write an address in “Or its web address”.`,
    es: `${nameOf(item).es} no se publicó: no hay nada que abrir. Añada un archivo en ${inSpanish('File')} o escriba una dirección en ${inSpanish('Or its web address')}.`,
  });
};
