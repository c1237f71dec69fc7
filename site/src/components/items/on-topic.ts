import { type PageType, pageTypes } from '@broadside/shared/view';
import type { PageContent } from '../../store/index.ts';
import type { PageCard } from '../cards.ts';

type WithTopics = Exclude<PageType, 'topic'>;

const types = pageTypes.filter((type): type is WithTopics => type !== 'topic');

/** Everything on a topic, type by type in the order of the menu; types without anything are left out. */
export function onTopic(topic: string, content: Pick<PageContent, 'list'>): { type: WithTopics; cards: readonly PageCard[] }[] {
  return types
    .map((type) => ({ type, cards: content.list(type, { some: { topics: [topic] } }) as readonly PageCard[] }))
    .filter(({ cards }) => cards.length > 0);
}
