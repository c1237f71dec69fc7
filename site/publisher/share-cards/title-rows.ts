import sharp from 'sharp';
import { breakLines, type Line } from '../../src/components/forme/fit.ts';
import { lengthOf, whiteBefore } from '../../src/components/forme/measure.ts';
import { type CardTitle, cardSize } from '../../src/store/share-cards.ts';
import { drawLine } from '../letters/outlines.ts';
import { compress, type Rows } from './png.ts';

/** How many shades stand between the flood and the letters on it: enough for smooth edges. */
export const SHADES = 8;
/** The rows of a card that its title takes; those below are the affiliate's. */
export const titleHeight = 490;

const margin = 56;
/** The room that the lines may take. */
const measure = cardSize.width - 2 * margin;
const room = titleHeight - 2 * margin;
/** How much taller a line is than the size of its type; accents on capitals need more, as in forme.css. */
const leading = { en: 0.86, es: 0.98 };
/** The height of capitals, in sizes of their type. */
const capitals = 0.69;

interface Setting { lines: readonly Line[]; height: number; scale: number }

/** Lines broken for a banner or for a column, made smaller where they are too high together: what fills more of the room. */
function largest(title: string, leaded: number): Setting {
  const ways = (['w', 'n'] as const).map((kind): Setting => {
    const lines = breakLines(title, kind);
    const height = lines.reduce((sum, { size }) => sum + (size * leaded * measure) / 100, 0);
    return { lines, height, scale: Math.min(1, room / height) };
  });
  return ways.reduce((a, b) => (b.height * b.scale ** 2 > a.height * a.scale ** 2 ? b : a));
}

function svgOf({ title, locale }: CardTitle): string {
  const leaded = leading[locale];
  const { lines, height, scale } = largest(title.toLocaleUpperCase(locale), leaded);
  let top = margin + (room - height * scale) / 2;
  const drawn = lines.map(({ words, size, stretch }) => {
    const pixels = (size * measure * scale) / 100;
    const baseline = top + (pixels * (leaded + capitals)) / 2;
    top += pixels * leaded;
    const line = words.join(' ');
    const { path } = drawLine(line, pixels, stretch);
    // A word too long for any width of letter is made smaller.
    const fit = Math.min(1, measure / (lengthOf(line, stretch) * pixels));
    const left = margin - whiteBefore(line, stretch) * pixels * fit;
    return `<g transform="translate(${left.toFixed(2)} ${baseline.toFixed(2)}) scale(${fit.toFixed(4)})">${path}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${titleHeight}" fill="#fff">${drawn.join('')}</svg>`;
}

/** A title as a forme, in shades from 0 (the flood) to 7 (the letters): every affiliate's colors take their place. */
export async function titleRows(title: CardTitle): Promise<Rows> {
  const { width } = cardSize;
  const grey = await sharp(Buffer.from(svgOf(title))).flatten({ background: '#000' }).extractChannel(0).raw().toBuffer();
  const colors = grey.map((light) => Math.round((light * (SHADES - 1)) / 255));
  return compress({ width, height: titleHeight, colors }, false);
}
