import { wcagContrast } from 'culori/fn';
import { parseColor, type Hex } from './color.ts';

/**
 * Contrast ratio of two colours, from 1 (the same) to 21 (black and white), whichever is in front.
 *
 * Both are parsed first: a calculation on an unreadable colour would answer 21.
 * Source: Web Content Accessibility Guidelines 2.2, "contrast ratio" and "relative luminance",
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 *
 * @throws BrandColorError when either colour cannot be read
 */
export function contrast(a: string, b: string): number {
  return ratio(parseColor(a), parseColor(b));
}

/** `contrast` for colours that have already been parsed. */
export function ratio(a: Hex, b: Hex): number {
  return wcagContrast(a, b);
}
