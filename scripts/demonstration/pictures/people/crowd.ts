import { INK, PAPER } from '../ink/colours.ts';
import { group, shape } from '../ink/marks.ts';
import { chance } from '../ink/random.ts';

const heads = [
  'M0,-62C36,-62 52,-34 48,0C44,36 24,58 0,58C-24,58 -44,36 -48,0C-52,-34 -36,-62 0,-62Z',
  'M0,-90a22,22 0 0,1 20,30C50,-50 54,-20 48,4C44,36 24,58 0,58C-24,58 -44,36 -48,4C-54,-20 -50,-50 -20,-60A22,22 0 0,1 0,-90Z',
  'M0,-88C60,-88 84,-44 74,4C66,40 30,58 0,58C-30,58 -66,40 -74,4C-84,-44 -60,-88 0,-88Z',
  'M0,-64C44,-64 56,-30 54,10L66,92L-66,92L-54,10C-56,-30 -44,-64 0,-64Z',
  'M-70,-12L-52,-20C-52,-56 -30,-68 0,-68C30,-68 52,-56 52,-20L70,-12L50,-2C46,36 24,58 0,58C-24,58 -46,36 -50,-2Z',
];

/** A head and shoulders seen from behind. */
export function bust(x: number, y: number, size: number, kind: number, fill = INK, edge = PAPER, cut = 7): string {
  const scale = size / 150;
  return group(`translate(${x} ${y}) scale(${scale})`,
    shape('M-26,40L-30,76C-80,84 -120,104 -126,170L-130,420L130,420L126,170C120,104 80,84 30,76L26,40Z', fill, edge, cut / scale),
    shape(heads[kind % heads.length] ?? '', fill, edge, cut / scale));
}

/** A row of people from behind, no two neighbours alike. */
export function row(from: number, to: number, y: number, size: number, count: number, fill = INK, edge = PAPER): string {
  const next = chance(Math.round(y + size * 3 + count));
  return Array.from({ length: count }, (_, i) =>
    bust(from + ((to - from) * (i + 0.5)) / count + (next() - 0.5) * size * 0.25, y + (next() - 0.5) * size * 0.4, size * (0.9 + next() * 0.2), i * 3 + Math.floor(next() * 2), fill, edge)).join('');
}
