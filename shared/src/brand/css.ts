import type { BrandTokens, ModeTokens } from './tokens.ts';

/**
 * A style sheet that gives the theme its colours as custom properties (`onPrimary` is `--on-primary`).
 * The same tokens give the same text, byte for byte, so that the file can be named by its hash.
 */
export function brandCss(tokens: BrandTokens): string {
  // Paper is light whatever the screen prefers: dark values, and the system's dark canvas and controls, are for screens only.
  return `:root {\n  color-scheme: light;\n${properties(tokens.light, '  ')}}\n`
    + `@media screen and (prefers-color-scheme: dark) {\n  :root {\n    color-scheme: dark;\n${properties(tokens.dark, '    ')}  }\n}\n`;
}

function properties(mode: ModeTokens, indent: string): string {
  return Object.entries(mode).map(([name, color]) => `${indent}--${kebab(name)}: ${color};\n`).join('');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
