import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** Where one line of a title is drawn, in pixels from the measure's left edge; and the size of its type. */
export interface LineInk { text: string; left: number; right: number; size: number; measure: number }

interface Line { text: string; size: number; top: number; bottom: number; left: number; measure: number }

/** The lines of the first title on a page, from the tops of their capitals to their base line. */
const linesOf = (): Line[] => {
  // Of the font, in parts of its size: from the top of a letter's box to the base line, and the height of a capital.
  const [ascent, capital] = [0.878, 0.69];
  const { left, width } = document.querySelector('.forme:has(h1)')!.getBoundingClientRect();
  const pieces = [...document.querySelectorAll<HTMLElement>('h1.forme-title span')].map((piece) => {
    const size = parseFloat(getComputedStyle(piece).fontSize);
    const base = piece.getClientRects()[0]!.top + window.scrollY + ascent * size;
    return { text: piece.textContent, size, base };
  });
  return [...Map.groupBy(pieces, ({ base }) => Math.round(base)).values()].map((line) => {
    const { size, base } = line[0]!;
    return { text: line.map(({ text }) => text).join(''), size, top: base - capital * size, bottom: base, left, measure: width };
  });
};

const beside = 12;

/** The columns of a picture that differ from its corner, the first and the last. */
async function inkOf(png: Buffer): Promise<[number, number]> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  const inked = Array.from({ length: info.width }, (_, x) => x).filter((x) =>
    Array.from({ length: info.height }, (_, y) => data[(y * info.width + x) * info.channels]!).some((shade) => Math.abs(shade - data[0]!) > 80));
  return [inked[0]!, inked.at(-1)! + 1];
}

/** The ink of a title's lines, as the browser draws it. */
export async function titleInk(page: Page): Promise<LineInk[]> {
  const found: LineInk[] = [];
  for (const { text, size, top, bottom, left, measure } of await page.evaluate(linesOf)) {
    const x = Math.round(left) - beside;
    const png = await page.screenshot({ fullPage: true, clip: { x, y: Math.round(top), width: Math.round(measure) + 2 * beside, height: Math.round(bottom - top) } });
    const [from, to] = await inkOf(png);
    found.push({ text, left: from + x - left, right: to + x - left, size, measure });
  }
  return found;
}
