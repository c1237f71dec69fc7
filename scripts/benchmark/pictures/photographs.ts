import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const WIDTH = 2000;
const HEIGHT = 1333;

/** Shapes and shadows of no meaning, as large and as many as in a photograph. */
function shapes(number: number): string {
  const at = (index: number, most: number): number => ((index + 1) * (number + 3) * 7919) % most;
  const circles = Array.from({ length: 60 }, (_, index) => `<circle cx="${at(index, WIDTH)}" cy="${at(index * 3, HEIGHT)}" r="${20 + at(index, 260)}" fill="hsl(${at(index, 360)} 45% ${20 + at(index, 60)}%)" fill-opacity=".5"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="hsl(${(number * 37) % 360} 40% 70%)"/><stop offset="1" stop-color="hsl(${(number * 61) % 360} 35% 25%)"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/>${circles.join('')}</svg>`;
}

/** Draws JPEG files as hard to encode as photographs: soft shapes with the grain of a film. No two are the same. */
export async function drawPhotographs(folder: string, count: number): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const paths = Array.from({ length: count }, (_, number) => join(folder, `photograph-${number + 1}.jpg`));
  for (const [number, path] of paths.entries()) {
    const grain = await sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 14 } } }).png({ compressionLevel: 1 }).toBuffer();
    await sharp(Buffer.from(shapes(number))).blur(3).removeAlpha().composite([{ input: grain, blend: 'soft-light' }]).jpeg({ quality: 90 }).toFile(path);
  }
  return paths;
}
