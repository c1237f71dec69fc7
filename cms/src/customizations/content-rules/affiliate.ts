import { refuseField } from './refuse.ts';
import { nameOf, type Rule } from './saved.ts';

/** Addresses, roles and tokens are made from the code. */
export const codeStays: Rule = ({ type, item, before }) => {
  if (type !== 'affiliate' || !before?.code || before.code === item.code) return;
  refuseField(['code'], `The two letters of ${nameOf(item)} cannot be changed: they stay “${String(before.code)}”, because addresses are made from them. Make a new affiliate for another state.`);
};

export const affiliateBelongsToItself: Rule = ({ type, item }) => {
  if (type !== 'affiliate' || !item.code || item.owner === item.code) return;
  refuseField(['owner'], `${nameOf(item)} must belong to “${String(item.code)}”, its own two letters, so that its editors can change it. Choose that in “Belongs to”.`);
};
