import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandCss } from './css.ts';
import { anyHex } from './testing.ts';
import { brandTokens } from './tokens.ts';
import { checkBrand } from './check.ts';

describe('brandCss', () => {
  it('sets every colour on the root, and again for dark screens', () => {
    expect(brandCss(brandTokens({ primary: '#12356b', accent: '#b3261e' }))).toMatchInlineSnapshot(`
      ":root {
        color-scheme: light;
        --paper: #f6f2e9;
        --wash: #ebe5d6;
        --ink: #17140f;
        --muted: #5c5548;
        --hair: #857c6b;
        --primary: #12356b;
        --on-primary: #f6f2e9;
        --focus-on-primary: #f6f2e9;
        --primary-text: #12356b;
        --accent: #b3261e;
        --accent-text: #b3261e;
        --link: #12356b;
        --focus: #b3261e;
      }
      @media screen and (prefers-color-scheme: dark) {
        :root {
          color-scheme: dark;
          --paper: #15130f;
          --wash: #24211b;
          --ink: #f0eadc;
          --muted: #b8af9d;
          --hair: #7a7160;
          --primary: #12356b;
          --on-primary: #f6f2e9;
          --focus-on-primary: #f6f2e9;
          --primary-text: #86aeee;
          --accent: #f36455;
          --accent-text: #ff7363;
          --link: #86aeee;
          --focus: #ff7363;
        }
      }
      "
    `);
  });

  it('holds nothing but colours, so no brand can smuggle other rules in', () => {
    fc.assert(fc.property(anyHex, anyHex, (primary, accent) => {
      const check = checkBrand({ primary, accent });
      fc.pre(check.ok);
      const rest = brandCss(check.tokens).replaceAll(/--[a-z-]+: #[0-9a-f]{6};\n/g, '').replaceAll(/\s+/g, '');
      expect(rest).toBe(':root{color-scheme:light;}@mediascreenand(prefers-color-scheme:dark){:root{color-scheme:dark;}}');
    }), { numRuns: 200 });
  });
});
