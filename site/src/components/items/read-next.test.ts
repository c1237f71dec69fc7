import { expect, it } from 'vitest';
import { idOf, pageOf, type Told } from '../../store/testing.ts';
import { readNextOf } from './read-next.ts';

const topics = [idOf('pay')];
const told: Told[] = [
  { type: 'topic', id: 'pay', entry: {} },
  { type: 'article', id: 'first', entry: { date: '2026-11-03', topics, readNext: [idOf('other')] } },
  { type: 'article', id: 'second', entry: { date: '2026-11-02', topics } },
  { type: 'article', id: 'third', entry: { date: '2026-11-01', topics } },
  { type: 'article', id: 'other', entry: { date: '2026-10-01' } },
];
const after = (path: string): string[] => {
  const content = pageOf('ct', told, path);
  return readNextOf(content.item('article')!, content).map((card) => card.content.title);
};

it('is what the editor chose', () => expect(after('/articles/first/')).toEqual(['other']));

it('is otherwise the newest others on the same topic', () => expect(after('/articles/second/')).toEqual(['first', 'third']));

it('is nothing for an article without a topic', () => expect(after('/articles/other/')).toEqual([]));
