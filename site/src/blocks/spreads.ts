import type { Block, BlockName } from './block.ts';

/** Where a kind of block stands: over the whole sheet to its edges, over the measure, in the text's column, or in the margin beside it. */
type Place = 'edge' | 'measure' | 'column' | 'margin';

const places: Record<BlockName, Place> = {
  'blocks.lead': 'edge',
  'blocks.quick-links': 'measure', 'blocks.cards': 'measure', 'blocks.introduction': 'measure', 'blocks.infographic': 'measure',
  'blocks.people': 'measure', 'blocks.gallery': 'measure',
  'blocks.text': 'column', 'blocks.item-list': 'column', 'blocks.image': 'column', 'blocks.callout': 'column', 'blocks.steps': 'column',
  'blocks.accordion': 'column', 'blocks.call-to-action': 'column', 'blocks.chart': 'column', 'blocks.map': 'column', 'blocks.video': 'column', 'blocks.jobs': 'column', 'blocks.files': 'column',
  'blocks.facts': 'margin', 'blocks.quote': 'margin', 'blocks.contact': 'margin',
};

/** Lists that need the whole measure. */
const isBroad = (block: Block): boolean => block.__component === 'blocks.item-list' && block.of !== 'article' && block.of !== 'event' && block.of !== 'action';

const placeOf = (block: Block): Place => (isBroad(block) ? 'measure' : places[block.__component]);

/** How many blocks open a text, up to its first words: they stand beside what the margin has to say of the whole. */
export const openingOf = (blocks: readonly Block[]): number => blocks.findIndex(({ __component }) => __component === 'blocks.text') + 1;

/** A block with its number on the page. */
export interface Placed { block: Block; index: number }

/** Blocks that stand together: alone, or a column with its margin. */
export type Spread = { kind: 'edge' | 'measure'; blocks: Placed[] } | { kind: 'columns'; column: Placed[]; margin: Placed[] };

/** Sorts a page's blocks into spreads, in their order; what belongs in a margin stands beside the text next to it. */
export function spreadsOf(blocks: readonly Block[]): Spread[] {
  const spreads: Spread[] = [];
  blocks.forEach((block, index) => {
    const place = placeOf(block);
    const placed = { block, index };
    if (place === 'edge' || place === 'measure') {
      spreads.push({ kind: place, blocks: [placed] });
      return;
    }
    const last = spreads.at(-1);
    const open = last?.kind === 'columns' ? last : { kind: 'columns' as const, column: [], margin: [] };
    if (open !== last) spreads.push(open);
    open[place].push(placed);
  });
  return spreads;
}
