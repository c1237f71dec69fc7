import { expect, test } from 'vitest';
import type { Block } from './block.ts';
import { spreadsOf } from './spreads.ts';

const text: Block = { __component: 'blocks.text', body: 'Words' };
const facts: Block = { __component: 'blocks.facts', title: null, facts: [] };
const gallery: Block = { __component: 'blocks.gallery', title: null, pictures: [] };

test('figures stand in the margin of the text next to them', () => {
  expect(spreadsOf([text, facts, text, gallery, text])).toEqual([
    { kind: 'columns', column: [{ block: text, index: 0 }, { block: text, index: 2 }], margin: [{ block: facts, index: 1 }] },
    { kind: 'measure', blocks: [{ block: gallery, index: 3 }] },
    { kind: 'columns', column: [{ block: text, index: 4 }], margin: [] },
  ]);
});

test('no block is lost', () => {
  const blocks = [facts, gallery, text, facts, gallery];
  const placed = spreadsOf(blocks).flatMap((spread) => (spread.kind === 'columns' ? [...spread.column, ...spread.margin] : spread.blocks));
  expect(placed.map(({ index }) => index).sort()).toEqual([0, 1, 2, 3, 4]);
});
