import { hash } from 'node:crypto';
import type { Content, Media } from '@broadside/shared/content';

/** Goes up when icons are drawn in another way. */
const DRAWING = 1;

/** In pixels: for a browser's tab, and for the first screen of a phone. */
export const iconSizes = { small: 32, large: 180 } as const;

/** The side of a logo beside the affiliate's name, in pixels: sharp on any screen, and a tenth of what was uploaded. */
const logoSize = 132;

/** What an affiliate's icon is made from: its logo, or else its two letters on its color. A bare one has no paper behind the logo. */
export interface Icon { size: number; isBare: boolean; logo: Media | null; letters: string; brand: { primary: string; accent: string } }

export function iconOf({ brand, code }: Content['affiliate'], size: keyof typeof iconSizes): Icon {
  return { size: iconSizes[size], isBare: false, logo: brand.logoLight, letters: code.toUpperCase(), brand: { primary: brand.primary, accent: brand.accent } };
}

/** One of the affiliate's logos as it stands beside its name. */
export const logoOf = (affiliate: Content['affiliate'], logo: Media): Icon => ({ ...iconOf(affiliate, 'small'), size: logoSize, isBare: true, logo });

/** The name of a made icon; the same name is the same picture. */
export function iconName({ size, isBare, logo, letters, brand }: Icon): string {
  const made = JSON.stringify(logo ? [DRAWING, logo.sha256, isBare] : [DRAWING, letters, brand]);
  return `${hash('sha256', made).slice(0, 20)}-${size}.png`;
}
