import type { SecondInk } from '../ink/colours.ts';

/** One woodcut: its second ink, and its marks from the back of the picture to the front. */
export interface Scene {
  second: SecondInk;
  draw: (second: SecondInk) => string[];
}

export const WIDTH = 1600;
export const HEIGHT = 1000;
