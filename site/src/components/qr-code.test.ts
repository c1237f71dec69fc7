import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { type QrCode, qrCode } from './qr-code.ts';

/** What a camera would see: each module four pixels wide, drawn from the path as a browser draws it. */
function photograph({ path, viewBox }: QrCode): { pixels: Uint8ClampedArray; width: number } {
  const scale = 4;
  const [left, top, size] = viewBox.split(' ').map(Number) as [number, number, number, number];
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let py = (Number(y) - top) * scale; py < (Number(y) - top + 1) * scale; py += 1) {
      for (let px = (Number(x) - left) * scale; px < (Number(x) - left + Number(run)) * scale; px += 1) pixels.set([0, 0, 0, 255], (py * width + px) * 4);
    }
  }
  return { pixels, width };
}

it('reads as the address that it was made of', () => {
  fc.assert(fc.property(fc.webUrl({ size: 'medium' }), (address) => {
    const { pixels, width } = photograph(qrCode(address));
    expect(jsQR(pixels, width, width)?.data).toBe(address);
  }), { numRuns: 8 });
});
