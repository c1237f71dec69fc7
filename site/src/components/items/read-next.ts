import type { Item } from '@broadside/shared/view';
import type { Card, PageContent } from '../../store/index.ts';

const most = 3;

/** What to read after an article: what its editor chose, or else the newest others on one of its topics. */
export function readNextOf(item: Pick<Item<'article'>, 'id' | 'content'>, content: Pick<PageContent, 'list' | 'resolve'>): Card<'article'>[] {
  const chosen = content.resolve('article', item.content.readNext);
  if (chosen.length > 0) return chosen;
  const topics = new Set(item.content.topics);
  return content.list('article').filter((card) => card.id !== item.id && card.content.topics.some((id) => topics.has(id))).slice(0, most);
}
