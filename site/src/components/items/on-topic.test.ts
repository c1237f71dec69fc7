import { expect, it } from 'vitest';
import { idOf, pageOf } from '../../store/testing.ts';
import { onTopic } from './on-topic.ts';

it('gathers everything on a topic, type by type, without empty types', () => {
  const topics = [idOf('pay')];
  const content = pageOf('ct', [
    { type: 'topic', id: 'pay', entry: {} },
    { type: 'resource', id: 'sheet', entry: { topics } },
    { type: 'article', id: 'news', entry: { topics } },
    { type: 'article', id: 'else', entry: {} },
  ]);
  const found = onTopic(idOf('pay'), content).map(({ type, cards }) => [type, ...cards.map((card) => card.content.title)]);
  expect(found).toEqual([['article', 'news'], ['resource', 'sheet']]);
});
