import { fitness, fits, type BrandField } from './accept.ts';
import { lightnessOf, parseColor, type Hex } from './color.ts';
import { shadesFrom, type Direction } from './shades.ts';
import { brandTokens, type BrandColors, type BrandTokens } from './tokens.ts';

/** Why a colour is refused, and which shades of it would do. */
export type BrandProblem = {
  field: BrandField;
  /** The contrast ratio its use asks for. */
  need: number;
  /** The best ratio it reaches, cut (not rounded) to two decimals so that it never reads as a pass. */
  found: number;
  /** Two or three shades of the same hue that pass, nearest first. */
  nearest: Hex[];
};

export type BrandCheck = { ok: true; tokens: BrandTokens } | { ok: false; problems: BrandProblem[] };

/** A second choice on the same side should look like a choice: this much OKLCH lightness further, in steps of `shadesFrom`. */
const STEPS_FURTHER = 6;

/**
 * Whether an affiliate's two colours can carry the theme.
 *
 * @throws BrandColorError when a colour cannot be read at all
 */
export function checkBrand(colors: BrandColors): BrandCheck {
  const problems = (['primary', 'accent'] as const).flatMap((field) => problemWith(field, parseColor(colors[field])));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, tokens: brandTokens(colors) };
}

/**
 * Whether one colour can do what its field asks of it, for the form where it is chosen.
 *
 * @returns what is wrong, and the nearest shades that would do; null when nothing is
 * @throws BrandColorError when it cannot be read at all
 */
export const checkColor = (field: BrandField, color: string): BrandProblem | null => problemWith(field, parseColor(color))[0] ?? null;

function problemWith(field: BrandField, color: Hex): BrandProblem[] {
  if (fits(field, color)) return [];
  const { need, found } = fitness(field, color);
  return [{ field, need, found: Math.floor(found * 100) / 100, nearest: nearestShades(field, color) }];
}

function nearestShades(field: BrandField, color: Hex): Hex[] {
  const from = lightnessOf(color);
  const offers = (['darker', 'lighter'] as const).flatMap((direction) => offersTowards(direction, field, color));
  return offers.sort((a, b) => Math.abs(lightnessOf(a) - from) - Math.abs(lightnessOf(b) - from)).slice(0, 3);
}

/** The first shade that passes, and one clearly beyond it. */
function offersTowards(direction: Direction, field: BrandField, color: Hex): Hex[] {
  const passing: Hex[] = [];
  for (const shade of shadesFrom(color, direction)) {
    if (fits(field, shade)) passing.push(shade);
    if (passing.length > STEPS_FURTHER) break;
  }
  return [passing[0], passing[STEPS_FURTHER]].filter((shade) => shade !== undefined);
}
