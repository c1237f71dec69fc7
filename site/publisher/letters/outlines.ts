import { readFileSync } from 'node:fs';
import { Blob, Buffer as Line, Face, Font, shape, Variation } from 'harfbuzzjs';

/** The forme's letters as outlines: a picture with words must look the same on every machine, whatever fonts it has. Made by scripts/fonts/subset.ts. */
const file = readFileSync(new URL('archivo.ttf', import.meta.url));
const face = new Face(new Blob(new Uint8Array(file).buffer));
const font = new Font(face);

/** A line of words as it is drawn: an SVG path, its left end at x and its letters standing on y, and how long it is. */
export interface Drawn { path: string; length: number }

/**
 * Draws a line of words. Signs that the font does not have are left out.
 * @param size of the type, in the picture's units
 * @param stretch the width of its letters, 62 to 125; 100 is the usual
 */
export function drawLine(words: string, size: number, stretch: number): Drawn {
  font.setVariations([new Variation('wdth', stretch)]);
  const line = new Line();
  line.addText(words.normalize('NFC'));
  line.guessSegmentProperties();
  shape(font, line);
  const scale = size / face.upem;
  const positions = line.getGlyphPositions();
  let at = 0;
  const paths = line.getGlyphInfos().map(({ codepoint }, index) => {
    if (codepoint === 0) return '';
    const outline = font.glyphToPath(codepoint);
    const path = outline && `<path transform="translate(${(at * scale).toFixed(2)} 0) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})" d="${outline}"/>`;
    at += positions[index]!.xAdvance ?? 0;
    return path;
  });
  return { path: paths.join(''), length: at * scale };
}
