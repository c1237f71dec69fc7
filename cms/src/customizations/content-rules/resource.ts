import { refuseField } from './refuse.ts';
import { nameOf, type Rule } from './saved.ts';

/** A resource is something to take away. A draft may still wait for its file. */
export const hasSomethingToTake: Rule = ({ type, item, publishing }) => {
  if (type !== 'resource' || !publishing || item.file || item.address) return;
  refuseField(['file'], `${nameOf(item)} was not published: there is nothing to open. Add a file in “File”, or write an address in “Or its web address”.`);
};
