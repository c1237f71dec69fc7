import type { BlocksItemList } from '@broadside/shared/content';
import { expect, it } from 'vitest';
import { pageOf, type Told } from '../store/testing.ts';
import { chosen } from './chosen.ts';

const list = (fields: Partial<BlocksItemList>): BlocksItemList => ({ of: 'event', rule: 'upcoming', count: 6, topic: null, role: null, ...fields }) as BlocksItemList;
const event = (id: string, start: string, end: string | null = null): Told => ({ type: 'event', id, entry: { start, end, zone: 'America/New_York', format: 'online', place: 'By phone' } });
const slugs = (cards: readonly { content: { slug: string } }[]): string[] => cards.map(({ content }) => content.slug);

it('what is coming up has an event until it is over, also one whose end nobody wrote down', () => {
  // It is noon in Greenwich on November 21.
  const told = [event('over', '2026-11-20T09:00:00Z'), event('running', '2026-11-21T11:00:00Z'), event('long', '2026-11-19T11:00:00Z', '2026-11-22T11:00:00Z'), event('later', '2026-12-01T11:00:00Z')];
  expect(slugs(chosen(list({}), 'event', pageOf('ct', told))).sort()).toEqual(['later', 'long', 'running']);
});

it('a list in an article leads to others, never to the article itself', () => {
  const told: Told[] = ['one', 'two', 'three'].map((id) => ({ type: 'article', id, entry: {} }));
  const latest = list({ of: 'article', rule: 'latest', count: 2 });
  expect(slugs(chosen(latest, 'article', pageOf('ct', told, '/articles/two/'))).sort()).toEqual(['one', 'three']);
  expect(chosen(latest, 'article', pageOf('ct', told))).toHaveLength(2);
});
