import type { BlocksItemList } from '@broadside/shared/content';
import type { Card, PageContent } from '../store/index.ts';

type ListedType = BlocksItemList['of'];

/** Whether an item is still ahead: an event until it ends, an action or award until its deadline, all others always. */
function isAhead({ content: fields }: Card<ListedType>, content: PageContent): boolean {
  const { end, start, deadline } = fields as { end?: string | null; start?: string; deadline?: string | null };
  const over = end ?? start ?? deadline;
  return !over || !content.isPast(over);
}

/** Specialties of a job are found on the job's own page. */
const isMain = ({ content: fields }: Card<ListedType>): boolean => !(fields as { parent?: string | null }).parent;

/** The items that a list shows by its rule. */
export function chosen<T extends ListedType>({ rule, topic, role, count }: BlocksItemList, type: T, content: PageContent): Card<T>[] {
  const rules: Record<BlocksItemList['rule'], (card: Card<T>) => boolean> = {
    latest: () => true,
    by_topic: (card) => topic !== null && card.content.topics.includes(topic),
    by_role: (card) => role !== null && ((card.content as { roles?: string[] }).roles ?? []).includes(role),
    upcoming: (card) => isAhead(card, content),
  };
  return content.list(type).filter(rules[rule]).filter(isMain).slice(0, count);
}
