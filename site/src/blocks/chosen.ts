import type { BlocksItemList } from '@broadside/shared/content';
import { endOf } from '../components/dates.ts';
import type { Card, PageContent, Where } from '../store/index.ts';

type ListedType = BlocksItemList['of'];

/** Whether an item is still ahead: an event until it ends, an action or award until its deadline, all others always. */
function isAhead({ content: fields }: Card<ListedType>, content: PageContent): boolean {
  const { end, start, deadline } = fields as { end?: string | null; start?: string; deadline?: string | null };
  const over = start ? endOf({ start, end: end ?? null }) : deadline;
  return !over || !content.isPast(over);
}

/** Specialties of a job are found on the job's own page. */
const isMain = ({ content: fields }: Card<ListedType>): boolean => !(fields as { parent?: string | null }).parent;

/** What the rule asks of the store; nothing for a rule whose topic or role is not chosen. */
function whereOf({ rule, topic, role }: BlocksItemList): Where {
  if (rule === 'by_topic') return { some: { topics: topic ? [topic] : [] } };
  if (rule === 'by_role') return { some: { roles: role ? [role] : [] } };
  return {};
}

/** The items that a list shows by its rule. A list in an item's own text does not lead to that item: its reader is there. */
export function chosen<T extends ListedType>(block: BlocksItemList, type: T, content: PageContent): Card<T>[] {
  const isElsewhere = (card: Card<T>): boolean => content.address(card) !== content.at(content.path);
  const cards = content.list(type, whereOf(block)).filter((card) => isMain(card) && isElsewhere(card));
  return (block.rule === 'upcoming' ? cards.filter((card) => isAhead(card, content)) : cards).slice(0, block.count);
}
