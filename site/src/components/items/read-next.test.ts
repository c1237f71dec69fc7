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
  { type: 'article', id: 'part-1', entry: { date: '2026-09-01', series: 'The pay table', topics } },
  { type: 'article', id: 'part-2', entry: { date: '2026-09-02', series: 'The pay table', topics } },
  { type: 'article', id: 'part-3', entry: { date: '2026-09-03', series: 'The pay table' } },
];
const after = (path: string): string[] => {
  const content = pageOf('ct', told, path);
  return readNextOf(content.item('article')!, content).map((card) => card.content.title);
};

it('is what the editor chose', () => expect(after('/articles/first/')).toEqual(['other']));

it('is otherwise the newest others on the same topic', () => expect(after('/articles/second/')).toEqual(['first', 'third', 'part-2']));

it('begins with the others of its series, each once', () => expect(after('/articles/part-1/')).toEqual(['part-3', 'part-2', 'first']));

it('is the rest of the series even without a topic', () => expect(after('/articles/part-3/')).toEqual(['part-2', 'part-1']));

it('is nothing for an article without a topic', () => expect(after('/articles/other/')).toEqual([]));
