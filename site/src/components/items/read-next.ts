import type { Item } from '@broadside/shared/view';
import type { Card, PageContent } from '../../store/index.ts';

const most = 3;

/** What to read after an article: what its editor chose, or else the newest others on one of its topics. */
export function readNextOf(item: Pick<Item<'article'>, 'id' | 'content'>, content: Pick<PageContent, 'list' | 'resolve'>): Card<'article'>[] {
  const chosen = content.resolve('article', item.content.readNext);
  if (chosen.length > 0) return chosen;
  return [...content.list('article', { some: { topics: item.content.topics }, except: item.id, most })];
}
