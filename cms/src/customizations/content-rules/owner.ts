import { ownerCodes } from '@broadside/shared/content';
import { nameOf } from '../item-name.ts';
import { refuseField } from '../refused.ts';
import type { Rule } from './saved.ts';

/** What belongs to nobody we know would be on no site, and nobody could change it. */
export const belongsToSomebody: Rule = ({ item }) => {
  if (ownerCodes.includes(String(item.owner))) return;
  refuseField(['owner'], {
    en: `${nameOf(item).en} must belong to the national office (“us”) or to a state (its two letters, for example “ct”), not to “${String(item.owner)}”.`,
    es: `${nameOf(item).es} debe pertenecer a la Oficina nacional (“us”) o a un estado (sus dos letras, por ejemplo “ct”), no a “${String(item.owner)}”.`,
  });
};
