import { refuseField } from './refuse.ts';
import { nameOf, type Rule } from './saved.ts';

const instant = (value: unknown): number | null => (value ? new Date(value as string).getTime() : null);

function inOrder(first: unknown, second: unknown): boolean {
  const [from, to] = [instant(first), instant(second)];
  return from === null || to === null || from < to;
}

/** What comes down must have been up. */
export const comesDownAfterItGoesLive: Rule = ({ item }) => {
  if (inOrder(item.publishOn, item.expireOn)) return;
  refuseField(['expireOn'], `${nameOf(item)} would come down before it goes live. Choose a later time in “Comes down on”, or an earlier one in “Goes live on”.`);
};

export const endsAfterItStarts: Rule = ({ type, item }) => {
  if (type !== 'event' || inOrder(item.start, item.end)) return;
  refuseField(['end'], `${nameOf(item)} would end before it starts. Choose a later time in “Ends”, or leave it empty.`);
};
