import { brandCss, brandTokens } from '@broadside/shared/brand';
import { hash } from 'node:crypto';

/** The style sheet with an affiliate's colors. Its name says what is in it. */
export interface BrandFile { path: string; css: string }

/** @throws Error naming the affiliate when the colors can't be read on each other */
export function brandFileOf({ code, brand }: { code: string; brand: { primary: string; accent: string } }): BrandFile {
  try {
    const css = brandCss(brandTokens(brand));
    return { path: `brand/${hash('sha256', css).slice(0, 16)}.css`, css };
  } catch (error) {
    throw new Error(`The colors of “${code}” can't be used: ${(error as Error).message}`);
  }
}
