import { nameOf } from '../item-name.ts';
import { inSpanish } from '../panel-words.ts';
import { refuseField } from '../refused.ts';
import type { Rule } from './saved.ts';

/** Addresses, roles and tokens are made from the code. */
export const codeStays: Rule = ({ type, item, before }) => {
  if (type !== 'affiliate' || !before?.code || before.code === item.code) return;
  refuseField(['code'], {
    en: `The two letters of ${nameOf(item).en} cannot be changed: they stay “${String(before.code)}”, because addresses are made from them. Make a new affiliate for another state.`,
    es: `Las dos letras de ${nameOf(item).es} no se pueden cambiar: siguen siendo “${String(before.code)}”, porque las direcciones se forman con ellas. Cree otra afiliada para otro estado.`,
  });
};

export const affiliateBelongsToItself: Rule = ({ type, item }) => {
  if (type !== 'affiliate' || !item.code || item.owner === item.code) return;
  refuseField(['owner'], {
    en: `${nameOf(item).en} must belong to “${String(item.code)}”, its own two letters, so that its editors can change it. Choose that in “Belongs to”.`,
    es: `${nameOf(item).es} debe pertenecer a “${String(item.code)}”, sus propias dos letras, para que sus redactores puedan cambiarla. Elíjalo en ${inSpanish('Belongs to')}.`,
  });
};
