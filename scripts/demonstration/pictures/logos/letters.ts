import { group, within } from '../ink/marks.ts';

/** Block letters as strokes on a grid four wide and six high: a machine may have no fonts. Slanted strokes run past the edge and are cut level. */
const strokes: Record<string, string> = {
  a: 'M0 7V2L2 0L4 2V7M0 4H4', b: 'M0 0H3L4 1V2L3 3H0M3 3L4 4V5L3 6H0V0', c: 'M4 2V1L3 0H1L0 1V5L1 6H3L4 5V4', d: 'M0 0H3L4 1V5L3 6H0Z',
  e: 'M5 0H0V6H5M0 3H3.4', f: 'M5 0H0V7M0 3H3.4', g: 'M4 2V1L3 0H1L0 1V5L1 6H3L4 5V3.2H2', h: 'M0 -1V7M4 -1V7M0 3H4',
  i: 'M2 -1V7M.4 0H3.6M.4 6H3.6', j: 'M4 -1V5L3 6H1L0 5V4', k: 'M0 -1V7M4.6 -1L0 3.6M1.4 2.4L4.6 7', l: 'M0 -1V6H5',
  m: 'M0 7V0L2 3L4 0V7', n: 'M0 7V0L4 6V-1', o: 'M1 0H3L4 1V5L3 6H1L0 5V1Z', p: 'M0 7V0H3L4 1V2.4L3 3.4H0',
  q: 'M1 0H3L4 1V5L3 6H1L0 5V1ZM2.4 4L5 7', r: 'M0 7V0H3L4 1V2.4L3 3.4H0M1.8 3.4L4.4 7', s: 'M4 1.8V1L3 0H1L0 1V2L1 3H3L4 4V5L3 6H1L0 5V4.2', t: 'M-1 0H5M2 0V7',
  u: 'M0 -1V5L1 6H3L4 5V-1', v: 'M-.3 -1L2 6L4.3 -1', w: 'M-.3 -1L.9 6L2 2.4L3.1 6L4.3 -1', x: 'M-.7 -1L4.7 7M4.7 -1L-.7 7', y: 'M-.6 -1L2 3L4.6 -1M2 3V7', z: 'M-1 0H4L0 6H5',
};

/** Two letters side by side, centred on x, their top at y, each `size` high. */
export function letters(code: string, x: number, y: number, size: number, ink: string): string {
  const unit = size / 7.3;
  const advance = 6.6;
  return [...code].map((letter, i) => {
    const left = x / unit - (advance * code.length - 1.3) / 2 + 0.65 + i * advance;
    const box = 'M-.65 -.65H4.65V6.65H-.65Z';
    return group(`scale(${unit.toFixed(3)}) translate(${left.toFixed(2)} ${(y / unit + 0.65).toFixed(2)})`,
      within(box, `<path d="${strokes[letter] ?? ''}" fill="none" stroke="${ink}" stroke-width="1.3" stroke-miterlimit="6"/>`));
  }).join('');
}
