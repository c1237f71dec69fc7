import type { Hex } from './color.ts';

/** What is the same for every affiliate: the paper, the black ink, and the greys between. */
export type Ground = { paper: Hex; wash: Hex; ink: Hex; muted: Hex; hair: Hex };

/** Warm off-white, as uncoated stock is; ink is a warm black. */
export const LIGHT: Ground = { paper: '#f6f2e9', wash: '#ebe5d6', ink: '#17140f', muted: '#5c5548', hair: '#857c6b' };

export const DARK: Ground = { paper: '#15130f', wash: '#24211b', ink: '#f0eadc', muted: '#b8af9d', hair: '#7a7160' };

/** What may be printed on a flood: bare paper first, as a press would, then ink, then white where paper is just too dim. */
export const ON_FLOOD: readonly Hex[] = [LIGHT.paper, LIGHT.ink, '#ffffff'];
