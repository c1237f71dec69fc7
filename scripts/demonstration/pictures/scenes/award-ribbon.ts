import { AMBER, INK, PAPER } from '../ink/colours.ts';
import { hatch, rays } from '../ink/carve.ts';
import { disc, poly, ring, type Point } from '../ink/marks.ts';
import { star } from '../parts/things.ts';
import type { Scene } from './scene.ts';

const pleats = (radius: number, count: number): Point[] =>
  Array.from({ length: count * 2 }, (_, i) => {
    const [r, a] = [i % 2 ? radius * 0.88 : radius, (i * Math.PI) / count];
    return [800 + Math.cos(a) * r, 400 + Math.sin(a) * r];
  });

export const awardRibbon: Scene = {
  second: AMBER,
  draw: (amber) => [
    rays([800, 400], { count: 36, inner: 390, outer: 1250, fullness: 0.46, fill: amber }),
    poly([[640, 580], [800, 660], [690, 960], [610, 880], [500, 910]], INK, PAPER, 14), poly([[960, 580], [800, 660], [910, 960], [990, 880], [1100, 910]], INK, PAPER, 14),
    hatch([480, 600, 320, 400], { angle: -66, gap: 40, weight: 12, length: 0.6, fill: PAPER }, 'M700 640L780 680L684 910L630 860Z'), hatch([800, 600, 320, 400], { angle: 66, gap: 40, weight: 12, length: 0.6, fill: PAPER }, 'M900 640L820 680L916 910L970 860Z'),
    poly(pleats(370, 26), INK, PAPER, 14), rays([800, 400], { count: 52, inner: 262, outer: 352, fullness: 0.4, fill: PAPER }),
    disc(800, 400, 262, PAPER), disc(800, 400, 246, amber), ring(800, 400, 206, 8, PAPER), star(800, 408, 176, PAPER), star(800, 408, 92, INK),
  ],
};
