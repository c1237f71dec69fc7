import type { Content } from '@broadside/shared/content';

/** Any block: a page may hold all kinds. */
export type Block = Content['page']['blocks'][number];
export type BlockName = Block['__component'];
export type BlockOf<Name extends BlockName> = Extract<Block, { __component: Name }>;

/** What every block is given. */
export interface BlockProps<Name extends BlockName> {
  block: BlockOf<Name>;
  /** The level of the block's own heading. Only a lead can be 1: then it is the title of the page. */
  level: Name extends 'blocks.lead' ? 1 | 2 | 3 : 2 | 3;
  /** Keeps the ids of its headings apart from those of other blocks. */
  prefix: string;
}

/** The heading below a block's own. */
export const below = (level: 2 | 3): 3 | 4 => (level === 2 ? 3 : 4);

/** The element of a heading inside a block. */
export const headingTag = (level: 2 | 3 | 4): 'h2' | 'h3' | 'h4' => `h${level}`;
