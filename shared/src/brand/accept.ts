import { ratio } from './contrast.ts';
import type { Hex } from './color.ts';
import { LIGHT, ON_FLOOD } from './grounds.ts';
import { NEEDS } from './pairs.ts';

/** The two colours an affiliate chooses. */
export type BrandField = 'primary' | 'accent';

/** How well a colour does what its field asks of it, as given and without adapting it. */
export type Fitness = { need: number; found: number };

/** The colour to print on a flood of `primary`, or undefined when none of ours can be read there. */
export function onFlood(primary: Hex): Hex | undefined {
  return ON_FLOOD.find((color) => ratio(color, primary) >= NEEDS.text);
}

/**
 * A primary is printed as a flood, so text must be readable on it.
 * An accent is the second ink, so large figures in it must be readable on paper.
 */
export function fitness(field: BrandField, color: Hex): Fitness {
  if (field === 'accent') return { need: NEEDS.large, found: ratio(color, LIGHT.paper) };
  return { need: NEEDS.text, found: Math.max(...ON_FLOOD.map((on) => ratio(on, color))) };
}

export function fits(field: BrandField, color: Hex): boolean {
  const { need, found } = fitness(field, color);
  return found >= need;
}
