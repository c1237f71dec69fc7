import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { pictureLetters, textLetters, titleLetters } from './letters.ts';

/** One font of the theme: where it comes from and what is kept of it. */
export interface FontSource {
  /** The name of the made file. */
  name: string;
  package: string;
  file: string;
  letters: string;
  axes: Parameters<typeof subsetFont>[2]['variationAxes'];
  features: string[];
}

export const sources: FontSource[] = [
  {
    name: 'archivo', package: 'archivo', file: 'archivo-latin-standard-normal', letters: titleLetters,
    // 600 is drawn, lighter weights would need another drawing: 10 KB.
    axes: { wght: { min: 600, max: 850 }, wdth: { min: 62, max: 125 } }, features: ['kern'],
  },
  {
    name: 'source-serif', package: 'source-serif-4', file: 'source-serif-4-latin-wght-normal', letters: textLetters,
    axes: { wght: { min: 400, max: 700 } }, features: ['kern'],
  },
  {
    // Only for short pieces: datelines, credits, stressed words.
    name: 'source-serif-italic', package: 'source-serif-4', file: 'source-serif-4-latin-wght-italic', letters: titleLetters,
    axes: { wght: 400 }, features: [],
  },
];

/** What words in made pictures (share cards, icons) are drawn from: the forme's weight, in all of its widths. */
export const pictureFont: FontSource = {
  name: 'archivo', package: 'archivo', file: 'archivo-latin-standard-normal', letters: pictureLetters,
  axes: { wght: 850, wdth: { min: 62, max: 125 } }, features: ['kern'],
};

export const packageFile = (source: Pick<FontSource, 'package'>, path: string): URL =>
  new URL(`../node_modules/@fontsource-variable/${source.package}/${path}`, import.meta.url);

/** The font with only what the theme needs of it. */
export function subset(source: FontSource, targetFormat: 'sfnt' | 'woff2'): Promise<Buffer> {
  const whole = readFileSync(packageFile(source, `files/${source.file}.woff2`));
  return subsetFont(whole, source.letters, { targetFormat, variationAxes: source.axes, keepFeatures: source.features, noHinting: true });
}
