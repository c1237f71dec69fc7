import { fits, onFlood, type BrandField } from './accept.ts';
import { parseColor, type Hex } from './color.ts';
import { ratio } from './contrast.ts';
import { BrandColorError } from './errors.ts';
import { DARK, LIGHT, type Ground } from './grounds.ts';
import { NEEDS } from './pairs.ts';
import { readableOn } from './shades.ts';

/** The two colours an affiliate gives, as a person writes colours. */
export type BrandColors = { primary: string; accent: string };

/** Every colour of one mode. */
export type ModeTokens = Ground & {
  /** The flood, exactly as the affiliate gave it, in both modes. */
  primary: Hex;
  onPrimary: Hex;
  focusOnPrimary: Hex;
  /** The primary as words on paper. */
  primaryText: Hex;
  /** The second ink: large figures, rules, drawings. In light mode exactly as given. */
  accent: Hex;
  /** The second ink for small words. */
  accentText: Hex;
  link: Hex;
  focus: Hex;
};

export type TokenName = keyof ModeTokens;

export type BrandTokens = { light: ModeTokens; dark: ModeTokens };

/** Above this a colour in the dark gains no legibility and loses its hue. WCAG's enhanced contrast (1.4.6). */
const ENOUGH = 7;

/**
 * Every colour of the theme, in light and dark, from an affiliate's two.
 * Every pair in `PAIRS` holds for every brand this returns.
 *
 * @throws BrandColorError when a colour cannot be read, or cannot be printed on (`checkBrand` offers others)
 */
export function brandTokens(colors: BrandColors): BrandTokens {
  const primary = accepted('primary', colors.primary);
  const accent = accepted('accent', colors.accent);
  return { light: modeTokens(LIGHT, primary, accent), dark: modeTokens(DARK, primary, accent) };
}

function accepted(field: BrandField, value: string): Hex {
  const color = parseColor(value);
  if (!fits(field, color)) {
    throw new BrandColorError({
      en: `The ${field} colour ${color} is too hard to read where it is used. Choose a lighter or darker shade of it.`,
      es: `El color ${field === 'primary' ? 'principal' : 'segundo'} ${color} se lee con dificultad donde se usa. Elija un tono más claro o más oscuro.`,
    });
  }
  return color;
}

function modeTokens(ground: Ground, primary: Hex, accent: Hex): ModeTokens {
  const both = [ground.paper, ground.wash] as const;
  // In the dark a colour should stand out about as well as it does on light paper, not just pass.
  const asStrong = (color: Hex, least: number): number => (ground === DARK ? Math.max(least, Math.min(ENOUGH, ratio(color, LIGHT.paper))) : least);
  const primaryText = readableOn(primary, both, asStrong(primary, NEEDS.text));
  const onPrimary = onFlood(primary) ?? ground.ink;
  return {
    ...ground,
    primary,
    onPrimary,
    focusOnPrimary: onPrimary,
    primaryText,
    accent: readableOn(accent, [ground.paper], asStrong(accent, NEEDS.large)),
    accentText: readableOn(accent, both, asStrong(accent, NEEDS.text)),
    link: primaryText,
    focus: readableOn(accent, both, asStrong(accent, NEEDS.focus)),
  };
}
