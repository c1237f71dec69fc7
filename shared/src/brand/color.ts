import { clampChroma, formatHex, modeHsl, modeLrgb, modeOklab, modeOklch, modeRgb, parse, useMode, type Color } from 'culori/fn';
import type { Sentence } from '../sentence.ts';
import { BrandColorError } from './errors.ts';

// culori/fn knows only the colour spaces that are registered: what people paste, and what lies between them and OKLCH.
useMode(modeRgb);
useMode(modeHsl);
useMode(modeLrgb);
useMode(modeOklab);
const toOklch = useMode(modeOklch);

/** An opaque sRGB colour written `#rrggbb` in lower case. */
export type Hex = string;

const howToWrite: Sentence = {
  en: 'Write it like #12356b, rgb(18, 53, 107) or a colour name such as navy.',
  es: 'Escríbalo como #12356b, rgb(18, 53, 107) o con un nombre de color en inglés, como navy.',
};

/**
 * Reads a colour as a person writes it.
 *
 * A colour outside sRGB (vivid oklch values) becomes the nearest one of the same hue and lightness inside it.
 *
 * @param value hex with or without #, rgb(), hsl(), oklab(), oklch() or a CSS colour name
 * @throws BrandColorError when it is not a colour, or is see-through: contrast needs to know what is printed
 */
export function parseColor(value: string): Hex {
  const color = parse(value.trim().toLowerCase());
  if (!color || !allFinite(color)) {
    throw new BrandColorError({ en: `“${value}” is not a colour we can read. ${howToWrite.en}`, es: `“${value}” no es un color que podamos leer. ${howToWrite.es}` });
  }
  if ((color.alpha ?? 1) < 1) {
    throw new BrandColorError({
      en: `“${value}” is see-through, so its contrast depends on what is behind it. Give the colour without transparency. ${howToWrite.en}`,
      es: `“${value}” es transparente, y su contraste depende de lo que tenga detrás. Indique el color sin transparencia. ${howToWrite.es}`,
    });
  }
  return inGamutHex(color);
}

/** Lightness of a colour in OKLCH: 0 is black, 1 is white. */
export function lightnessOf(color: Hex): number {
  return toOklch(color)?.l ?? 0;
}

/**
 * The same hue at another lightness, with as much of its chroma as sRGB can show there.
 *
 * @param lightness OKLCH lightness; below 0 gives black, above 1 white
 */
export function atLightness(color: Hex, lightness: number): Hex {
  const { c = 0, h = 0 } = toOklch(color) ?? {};
  return inGamutHex({ mode: 'oklch', l: Math.min(1, Math.max(0, lightness)), c, h });
}

function inGamutHex(color: Color): Hex {
  return formatHex(clampChroma(color, 'oklch'));
}

/** An endless number such as 1e999 parses, and would silently print black. */
function allFinite(color: Color): boolean {
  return Object.values(color).every((channel) => typeof channel !== 'number' || Number.isFinite(channel));
}
