/**
 * Writes down how wide the letters of a forme are and how much white they have beside them, so that the theme can fit its lines while it renders: `node scripts/fonts/advances.ts`.
 * Also writes the classes with the sizes that a line can have.
 */
import { writeFileSync } from 'node:fs';
import { Blob, Buffer as ShapingBuffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import { sizesCss } from './forme-sizes.ts';
import { formeLetters } from './letters.ts';
import { sources, subset } from './sources.ts';

const theme = new URL('../../site/src/', import.meta.url);
/** The weight that formes are set in; `forme.css` says the same. */
const weight = 850;
const widths = [62, 75, 87.5, 100, 112.5, 125];
/** In thousandths of the size: closer pairs than this make no visible difference. */
const leastKerning = 4;

const file = await subset(sources[0]!, 'sfnt');
const face = new Face(new Blob(new Uint8Array(file).buffer));
const font = new Font(face);

const thousandths = (units: number): number => Math.round((units * 1000) / face.upem);

function shaped(text: string): ShapingBuffer {
  const buffer = new ShapingBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer;
}

/** The length of a text in thousandths of its size. */
const lengthOf = (text: string): number => thousandths(shaped(text).getGlyphPositions().reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0));

/** The white that a letter brings along on its left and on its right, in thousandths of its size. */
function bearingsOf(letter: string): [left: number, right: number] {
  const { xBearing = 0, width = 0 } = font.glyphExtents(shaped(letter).getGlyphInfos()[0]!.codepoint) ?? {};
  return [thousandths(xBearing), lengthOf(letter) - thousandths(xBearing + width)];
}

const setWidth = (width: number): void => font.setVariations([new Variation('wght', weight), new Variation('wdth', width)]);
const letters = [...formeLetters, ' '];
const pairs = letters.flatMap((left) => letters.map((right) => left + right));
const advances: Record<string, number[]> = Object.fromEntries(letters.map((letter) => [letter, []]));
const left: Record<string, number[]> = Object.fromEntries(letters.map((letter) => [letter, []]));
const right: Record<string, number[]> = Object.fromEntries(letters.map((letter) => [letter, []]));
const byPair: Record<string, number[]> = Object.fromEntries(pairs.map((pair) => [pair, []]));
for (const width of widths) {
  setWidth(width);
  for (const letter of letters) {
    advances[letter]!.push(lengthOf(letter));
    const [before, after] = bearingsOf(letter);
    left[letter]!.push(before);
    right[letter]!.push(after);
  }
  for (const pair of pairs) byPair[pair]!.push(lengthOf(pair) - advances[pair[0]!]!.at(-1)! - advances[pair[1]!]!.at(-1)!);
}
const kerning = Object.fromEntries(Object.entries(byPair).filter(([, by]) => by.some((amount) => Math.abs(amount) >= leastKerning)));

writeFileSync(new URL('components/forme/advances.json', theme), `${JSON.stringify({ widths, advances, left, right, kerning })}\n`);
writeFileSync(new URL('styles/forme-sizes.css', theme), sizesCss());
console.log(`${letters.length} letters at ${widths.length} widths, ${Object.keys(kerning).length} pairs`);
