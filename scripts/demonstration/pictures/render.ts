import sharp from 'sharp';

export interface Picture { data: Buffer; mime: 'image/png'; width: number; height: number }

const png = { palette: true, dither: 0, compressionLevel: 9 } as const;
const svg = (marks: string, width: number, height: number): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${marks}</svg>`);

/** A mark on nothing, for a page of any colour. */
export async function printClear(marks: string, width: number, height: number): Promise<Picture> {
  return { data: await sharp(svg(marks, width, height)).png(png).toBuffer(), mime: 'image/png', width, height };
}

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** The inks, and the shade half way between each two, which is what keeps the cut edges from looking torn. */
function shades(inks: readonly string[]): number[][] {
  const pure = inks.map(channels);
  const between = pure.flatMap((a, i) => pure.slice(i + 1).map((b) => a.map((value, c) => Math.round((value + (b[c] ?? value)) / 2))));
  return [...pure, ...between];
}

/** A sheet in exactly these inks. A library's own choice of palette shifts the inks a little, and makes larger files. */
export async function printSheet(marks: string, width: number, height: number, inks: readonly string[]): Promise<Picture> {
  const { data: pixels } = await sharp(svg(marks, width, height)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const palette = shades(inks);
  const nearest = new Map<number, number[]>();
  for (let at = 0; at < pixels.length; at += 3) {
    const [r = 0, g = 0, b = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    const key = (r << 16) | (g << 8) | b;
    let shade = nearest.get(key);
    if (!shade) {
      const far = ([x = 0, y = 0, z = 0]: number[]): number => (x - r) ** 2 + (y - g) ** 2 + (z - b) ** 2;
      shade = palette.reduce((best, each) => (far(each) < far(best) ? each : best));
      nearest.set(key, shade);
    }
    pixels.set(shade, at);
  }
  const data = await sharp(pixels, { raw: { width, height, channels: 3 } }).png(png).toBuffer();
  return { data, mime: 'image/png', width, height };
}
