import { ownerCodes } from '@broadside/shared/content';
import { refuseField } from './refuse.ts';
import { nameOf, type Rule } from './saved.ts';

/** What belongs to nobody we know would be on no site, and nobody could change it. */
export const belongsToSomebody: Rule = ({ item }) => {
  if (ownerCodes.includes(String(item.owner))) return;
  refuseField(['owner'], `${nameOf(item)} must belong to the national office (“us”) or to a state (its two letters, for example “ct”), not to “${String(item.owner)}”.`);
};
