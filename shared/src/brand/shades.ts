import { atLightness, lightnessOf, type Hex } from './color.ts';
import { ratio } from './contrast.ts';

const BLACK = '#000000';
const WHITE = '#ffffff';

/** One step of OKLCH lightness: about what an attentive eye can tell apart. */
const STEP = 0.01;

export type Direction = 'darker' | 'lighter';

/** Shades of one hue from a colour (left out) to black or white (included), nearest first. */
export function* shadesFrom(color: Hex, direction: Direction): Generator<Hex, void> {
  const start = lightnessOf(color);
  const [end, way] = direction === 'darker' ? [BLACK, -1] : [WHITE, 1];
  const distance = direction === 'darker' ? start : 1 - start;
  for (let step = 1; step * STEP < distance; step += 1) yield atLightness(color, start + way * step * STEP);
  yield end;
}

/**
 * The colour itself when it reaches `need` on every background, else the nearest shade of its hue that does.
 *
 * @param backgrounds all light or all dark; the shade moves away from them
 * @param need contrast ratio, at most 7 (which black or white always reaches on our grounds)
 */
export function readableOn(color: Hex, backgrounds: readonly [Hex, ...Hex[]], need: number): Hex {
  const passes = (shade: Hex): boolean => backgrounds.every((background) => ratio(shade, background) >= need);
  if (passes(color)) return color;
  const direction = ratio(backgrounds[0], WHITE) > ratio(backgrounds[0], BLACK) ? 'lighter' : 'darker';
  for (const shade of shadesFrom(color, direction)) if (passes(shade)) return shade;
  return direction === 'darker' ? BLACK : WHITE;
}
