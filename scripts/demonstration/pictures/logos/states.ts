import { builtEmblems } from './emblems-built.ts';
import { growingEmblems } from './emblems-growing.ts';
import { landEmblems } from './emblems-land.ts';
import { madeEmblems } from './emblems-made.ts';
import type { FrameName } from './frames.ts';

export const emblems = { ...landEmblems, ...growingEmblems, ...madeEmblems, ...builtEmblems };
export type EmblemName = keyof typeof emblems;

/** `solid` marks are a filled frame with everything cut out of it; `ringed` and `line` marks are drawn. */
export type Style = 'solid' | 'ringed' | 'line';
export type MarkOf = readonly [emblem: EmblemName, frame: FrameName, style: Style];

/** What stands for each affiliate. No two are alike; neighbours differ in frame as well. */
export const states = {
  us: ['bus', 'round', 'solid'], al: ['rocket', 'shield', 'line'], ak: ['dipper', 'octagon', 'solid'], az: ['cactus', 'arch', 'line'],
  ar: ['gem', 'hexagon', 'ringed'], ca: ['bridge', 'round', 'ringed'], co: ['mountain', 'shield', 'solid'], ct: ['oak', 'scallop', 'ringed'],
  de: ['sail', 'crest', 'line'], dc: ['dome', 'plate', 'solid'], fl: ['palm', 'toothed', 'solid'], ga: ['peach', 'round', 'line'],
  hi: ['wave', 'scallop', 'solid'], id: ['gem', 'crest', 'solid'], il: ['tower', 'plate', 'ringed'], in: ['torch', 'toothed', 'line'],
  ia: ['corn', 'octagon', 'ringed'], ks: ['sunflower', 'round', 'solid'], ky: ['horseshoe', 'shield', 'ringed'], la: ['wheel', 'scallop', 'line'],
  me: ['lighthouse', 'arch', 'solid'], md: ['crab', 'crest', 'ringed'], ma: ['book', 'octagon', 'line'], mi: ['gear', 'hexagon', 'solid'],
  mn: ['star', 'round', 'ringed'], ms: ['magnolia', 'plate', 'solid'], mo: ['arch', 'arch', 'ringed'], mt: ['mountain', 'toothed', 'ringed'],
  ne: ['wheat', 'shield', 'solid'], nv: ['pick', 'octagon', 'solid'], nh: ['mountain', 'arch', 'line'], nj: ['bulb', 'hexagon', 'line'],
  nm: ['mesa', 'plate', 'line'], ny: ['apple', 'crest', 'solid'], nc: ['lighthouse', 'scallop', 'ringed'], nd: ['wheat', 'hexagon', 'ringed'],
  oh: ['rocket', 'round', 'solid'], ok: ['windpump', 'octagon', 'line'], or: ['fish', 'shield', 'line'], pa: ['bell', 'crest', 'line'],
  ri: ['anchor', 'scallop', 'solid'], sc: ['palm', 'shield', 'ringed'], sd: ['mesa', 'hexagon', 'solid'], tn: ['guitar', 'toothed', 'solid'],
  tx: ['star', 'shield', 'solid'], ut: ['beehive', 'plate', 'solid'], vt: ['maple', 'arch', 'ringed'], va: ['sail', 'round', 'solid'],
  wa: ['pine', 'toothed', 'line'], wv: ['pick', 'crest', 'ringed'], wi: ['barn', 'plate', 'line'], wy: ['hat', 'arch', 'solid'],
} satisfies Record<string, MarkOf>;

export type StateCode = keyof typeof states;
export const stateCodes = Object.keys(states) as StateCode[];
