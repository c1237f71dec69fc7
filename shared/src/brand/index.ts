export type { BrandField } from './accept.ts';
export { checkBrand, checkColor, type BrandCheck, type BrandProblem } from './check.ts';
export { parseColor, type Hex } from './color.ts';
export { contrast } from './contrast.ts';
export { brandCss } from './css.ts';
export { BrandColorError } from './errors.ts';
export { LIGHT } from './grounds.ts';
export { NEEDS, PAIRS, type Need, type Pair } from './pairs.ts';
export { brandTokens, type BrandColors, type BrandTokens, type ModeTokens, type TokenName } from './tokens.ts';
