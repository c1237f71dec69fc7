import type { Item } from '@broadside/shared/view';
import type { Card, PageContent } from '../../store/index.ts';

const most = 3;

/** What to read after an article: what its editor chose, or else the newest others of its series, then those on one of its topics. */
export function readNextOf({ id, content: { readNext, series, topics } }: Pick<Item<'article'>, 'id' | 'content'>, content: Pick<PageContent, 'list' | 'resolve'>): Card<'article'>[] {
  const chosen = content.resolve('article', readNext);
  if (chosen.length > 0) return chosen;
  const ofSeries = series ? content.list('article', { some: { series: [series] }, except: id, most }) : [];
  // As many as are wanted: those of the series may be among them.
  const onTopics = content.list('article', { some: { topics }, except: id, most: most + ofSeries.length });
  return [...new Set([...ofSeries, ...onTopics])].slice(0, most);
}
