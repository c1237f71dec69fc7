import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { type CardBrand, cardName, cardSize, type ShareCard } from '../../src/store/share-cards.ts';
import { makeShareCard } from './index.ts';
import { assemble, type Color, compress } from './png.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadside-cards-'));
afterAll(() => rmSync(folder, { recursive: true }));
const folders = { cards: join(folder, 'cards'), originals: folder };

const brand: CardBrand = { name: 'Union of Connecticut', host: 'ct.example.org', primary: '#12356b', accent: '#b3261e', logo: null };
const cardFor = (title: string, other: Partial<CardBrand> = {}): ShareCard => ({ title: { title, locale: 'en' }, brand: { ...brand, ...other } });

async function made(card: ShareCard): Promise<Buffer> {
  await makeShareCard(card, folders);
  return readFileSync(join(folders.cards, cardName(card)));
}
const pixels = (png: Buffer): Promise<Buffer> => sharp(png).removeAlpha().raw().toBuffer();
/** The share of the upper part that is not flood. */
async function inked(png: Buffer): Promise<number> {
  const raw = await pixels(png);
  const flood = raw.subarray(0, 3);
  let count = 0;
  for (let pixel = 0; pixel < cardSize.width * 400; pixel += 1) if (!raw.subarray(pixel * 3, pixel * 3 + 3).equals(flood)) count += 1;
  return count / (cardSize.width * 400);
}

describe('a picture joined from two parts', () => {
  it('has the pixels of both, whatever they are', async () => {
    const color = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
    const shape = fc.record({ width: fc.integer({ min: 1, max: 40 }), upper: fc.integer({ min: 1, max: 20 }), lower: fc.integer({ min: 1, max: 20 }), palette: fc.array(color, { minLength: 1, maxLength: 256 }), seed: fc.array(fc.nat(), { minLength: 1, maxLength: 200 }) });
    await fc.assert(fc.asyncProperty(shape, async ({ width, upper, lower, palette, seed }) => {
      const numbers = Uint8Array.from({ length: width * (upper + lower) }, (_, index) => seed[index % seed.length]! % palette.length);
      const rows = (from: number, height: number, isLast: boolean) => compress({ width, height, colors: numbers.subarray(from * width, (from + height) * width) }, isLast);
      const png = assemble(width, upper + lower, palette as Color[], rows(0, upper, false), rows(upper, lower, true));
      // The reader refuses a wrong checksum.
      expect([...await pixels(png)]).toEqual([...numbers].flatMap((number) => palette[number]!));
    }), { numRuns: 60 });
  });
});

describe('a share card', () => {
  it('has the size that sites ask for, the flood of its affiliate, and a title on it', async () => {
    const png = await made(cardFor('A living wage'));
    expect(await sharp(png).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
    expect([...(await pixels(png)).subarray(0, 3)]).toEqual([0x12, 0x35, 0x6b]);
    expect(await inked(png)).toBeGreaterThan(0.1);
    expect(png.length).toBeLessThan(40_000);
  });

  it('is the same wherever and whenever it is made', async () => {
    const card = cardFor('The same words');
    const first = await made(card);
    rmSync(join(folders.cards, cardName(card)));
    expect((await made(card)).equals(first)).toBe(true);
  });

  it('draws a title once for all affiliates', async () => {
    await made(cardFor('Shared'));
    const parts = readdirSync(join(folders.cards, 'parts'));
    await made(cardFor('Shared', { name: 'Union of Ohio', primary: '#5a2413' }));
    const added = readdirSync(join(folders.cards, 'parts')).filter((name) => !parts.includes(name));
    expect(added).toHaveLength(1);
  });

  it.each<[string, ShareCard]>([
    ['title', cardFor('Another')], ['colors', cardFor('One', { primary: '#5a2413' })], ['logo', cardFor('One', { logo: 'a'.repeat(64) })], ['name', cardFor('One', { name: 'Union' })],
  ])('gets another name with another %s', (_, other) => expect(cardName(other)).not.toBe(cardName(cardFor('One'))));

  it.each([
    ['a very long word', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'], ['every word there is', 'many words '.repeat(11).trim()],
    ['signs that the font lacks', 'Soup 🍲 and 面包'], ['right-to-left text', 'שלום'], ['nothing that can be drawn', '🍲'], ['marks of XML', '<b>&amp;"\''],
  ])('is made of %s', async (_, title) => {
    const png = await made(cardFor(title));
    // Nothing touches the edge on the right.
    const raw = await pixels(png);
    for (let row = 0; row < 480; row += 1) expect(raw.subarray((row * 1200 + 1180) * 3, (row * 1200 + 1181) * 3).equals(raw.subarray(0, 3))).toBe(true);
  });

  it('is made without a logo that cannot be drawn', async () => {
    expect(await sharp(await made(cardFor('No logo', { logo: 'f'.repeat(64) }))).metadata()).toMatchObject({ width: 1200 });
  });
});
