import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from './cards.ts';
import { cellsOfCard, cellsOfList, chosen, type Some, type Where } from './lists.ts';

const cardOf = (id: string, content: object): Card => ({ type: 'article', id, locale: 'en', owner: 'us', isAdapted: false, content }) as unknown as Card;
const wages = cardOf('wages', { topics: ['pay', 'work'], kind: 'news' });
const buses = cardOf('buses', { topics: ['work'], kind: 'story' });
const speech = cardOf('speech', { topics: [], kind: 'speech' });
const all = [wages, buses, speech];

describe('a list', () => {
  it.each<[string, Where, Card[]]>([
    ['is everything when nothing is chosen', {}, all],
    ['holds what has one of several values', { some: { kind: ['story', 'speech'] } }, [buses, speech]],
    ['holds what has one value of several fields', { some: { topics: ['work'], kind: ['news'] } }, [wages]],
    ['holds nothing that fits no value', { some: { topics: [] } }, []],
    ['leaves one out, skips some, and ends', { except: 'wages', after: 1, most: 1 }, [speech]],
  ])('%s', (_, where, cards) => expect(chosen(all, where)).toEqual(cards));
});

describe('what a list reads', () => {
  const value = fc.constantFrom('a', 'b', 'c');
  const some: fc.Arbitrary<Some> = fc.record({ topics: fc.array(value), kind: fc.array(value) }, { requiredKeys: [] });
  const content = fc.record({ topics: fc.array(value), kind: value, title: fc.string() });
  const card = fc.option(content.map((fields) => cardOf('changing', fields)), { nil: null });

  it('changes whenever an item makes it another list', () => fc.assert(fc.property(some, card, card, (wanted, before, now) => {
    const [earlier, later] = [before, now].map((changing) => chosen([wages, ...(changing ? [changing] : [])], { some: wanted }));
    const touched = new Set([before, now].flatMap((changing) => (changing ? cellsOfCard(changing) : [])));
    return JSON.stringify(earlier) === JSON.stringify(later) || cellsOfList('article', wanted).some((cell) => touched.has(cell));
  })));

  it('stays when an item on another topic changes', () => {
    const touched = new Set(cellsOfCard(speech));
    expect(cellsOfList('article', { topics: ['pay'] }).filter((cell) => touched.has(cell))).toEqual([]);
    expect(cellsOfList('article', {}).filter((cell) => touched.has(cell))).toHaveLength(1);
  });
});
