import sharp from 'sharp';
import { brandTokens, type Hex } from '@broadside/shared/brand';
import { type CardBrand, cardSize } from '../../src/store/share-cards.ts';
import { drawLine } from '../letters/outlines.ts';
import { type Color, compress, type Rows } from './png.ts';
import { SHADES, titleHeight } from './title-rows.ts';

/** What an affiliate puts on each of its cards: the rows below the title, and the colors of the whole. */
export interface BrandRows { palette: Color[]; rows: Rows }

const height = cardSize.height - titleHeight;
const margin = 56;
const rule = 10;
const logoSide = 92;
/** Enough for a logo and small to send. The title has the first places of the list. */
const most = 64;

const split = (color: number): Color => [color >> 16, (color >> 8) & 255, color & 255];
const colorOf = (hex: Hex): Color => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Color;
const mix = (from: Color, to: Color, share: number): Color => from.map((value, index) => Math.round(value + (to[index]! - value) * share)) as unknown as Color;

/** The name in one line, as large as fits beside the logo. */
function nameOf(name: string, left: number, right: number): string {
  const words = name.toLocaleUpperCase();
  const size = Math.min(40, (40 * (right - left)) / drawLine(words, 40, 80).length);
  return `<g transform="translate(${left} ${rule + (height - rule) / 2 + size * 0.35})">${drawLine(words, size, 80).path}</g>`;
}

function svgOf({ name, host }: CardBrand, hasLogo: boolean, { paper, ink, accent, muted }: Record<'paper' | 'ink' | 'accent' | 'muted', Hex>): string {
  const middle = rule + (height - rule) / 2;
  const where = drawLine(host, 26, 90);
  const end = cardSize.width - margin - where.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${height}"><rect width="100%" height="100%" fill="${paper}"/>`
    + `<rect width="100%" height="${rule}" fill="${accent}"/>`
    + `<g fill="${ink}">${nameOf(name, margin + (hasLogo ? logoSide + 28 : 0), end - 40)}</g>`
    + `<g fill="${muted}" transform="translate(${end} ${middle + 9})">${where.path}</g></svg>`;
}

/** A logo that can't be drawn leaves its place empty: a card is no reason to hold up a site. */
const drawLogo = (logo: Buffer): Promise<Buffer | null> =>
  sharp(logo, { density: 200 }).resize(logoSide, logoSide, { fit: 'contain', background: '#0000' }).png().toBuffer().catch(() => null);

const distance = (a: Color, b: Color): number => a.reduce((sum, value, index) => sum + (value - b[index]!) ** 2, 0);

/** Gives each color of a picture a number behind the title's: the usual ones their own, all others that of the nearest. */
function numbered(pixels: Buffer): { colors: Uint8Array; palette: Color[] } {
  const counts = new Map<number, number>();
  const at = (pixel: number): number => pixels.readUIntBE(pixel * 3, 3);
  const colors = new Uint8Array(pixels.length / 3);
  for (let pixel = 0; pixel < colors.length; pixel += 1) counts.set(at(pixel), (counts.get(at(pixel)) ?? 0) + 1);
  const byUse = [...counts].sort(([a, uses], [b, others]) => others - uses || a - b).map(([color]) => color);
  const palette = byUse.slice(0, most).map(split);
  const nearest = (color: Color): number => palette.reduce((best, other, index) => (distance(other, color) < distance(palette[best]!, color) ? index : best), 0);
  const numbers = new Map(byUse.map((color, index) => [color, SHADES + (index < most ? index : nearest(split(color)))]));
  for (let pixel = 0; pixel < colors.length; pixel += 1) colors[pixel] = numbers.get(at(pixel))!;
  return { colors, palette };
}

/**
 * Draws an affiliate's part of its cards.
 * @param original the logo as it was uploaded; null without one
 */
export async function brandRows(brand: CardBrand, original: Buffer | null): Promise<BrandRows> {
  const { light } = brandTokens(brand);
  const logo = original && await drawLogo(original);
  const drawn = sharp(Buffer.from(svgOf(brand, logo !== null, light)))
    .composite(logo ? [{ input: logo, left: margin, top: rule + Math.round((height - rule - logoSide) / 2) }] : []);
  const few = await drawn.png({ palette: true, dither: 0, effort: 7 }).toBuffer();
  const { colors, palette } = numbered(await sharp(few).removeAlpha().raw().toBuffer());
  const [flood, letters] = [colorOf(light.primary), colorOf(light.onPrimary)];
  const shades = Array.from({ length: SHADES }, (_, shade) => mix(flood, letters, shade / (SHADES - 1)));
  return { palette: [...shades, ...palette], rows: compress({ width: cardSize.width, height, colors }, true) };
}
