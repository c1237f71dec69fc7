import { hash } from 'node:crypto';
import type { Content, Media } from '@broadside/shared/content';

/** Goes up when icons are drawn in another way. */
const DRAWING = 1;

/** In pixels: for a browser's tab, and for the first screen of a phone. */
export const iconSizes = { small: 32, large: 180 } as const;

/** What an affiliate's icon is made from: its logo, or else its two letters on its color. */
export interface Icon { size: number; logo: Media | null; letters: string; brand: { primary: string; accent: string } }

export function iconOf({ brand, code }: Content['affiliate'], size: keyof typeof iconSizes): Icon {
  return { size: iconSizes[size], logo: brand.logoLight, letters: code.toUpperCase(), brand: { primary: brand.primary, accent: brand.accent } };
}

/** The name of a made icon; the same name is the same picture. */
export function iconName({ size, logo, letters, brand }: Icon): string {
  const made = JSON.stringify(logo ? [DRAWING, logo.sha256] : [DRAWING, letters, brand]);
  return `${hash('sha256', made).slice(0, 20)}-${size}.png`;
}
