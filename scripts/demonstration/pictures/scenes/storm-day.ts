import { BLUE, INK, PAPER } from '../ink/colours.ts';
import { hatch } from '../ink/carve.ts';
import { disc, group, poly, rect, shape, type Point } from '../ink/marks.ts';
import { busSide } from '../parts/bus.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

const octagon = (r: number): Point[] => Array.from({ length: 8 }, (_, i) => [Math.cos(Math.PI / 8 + (i * Math.PI) / 4) * r, Math.sin(Math.PI / 8 + (i * Math.PI) / 4) * r]);

export const stormDay: Scene = {
  second: BLUE,
  draw: (blue) => [
    rect(0, 0, 1600, 1000, blue),
    shape('M-20 -20H1620V150Q1540 250 1430 190Q1350 290 1200 210Q1100 300 960 220Q860 300 720 210Q600 290 480 200Q360 280 250 190Q120 260 -20 160Z', INK, PAPER, 9),
    hatch([0, 0, 1600, 160], { angle: 0, gap: 34, weight: 8, length: 0.1, fill: PAPER }),
    poly([[90, 200], [14, 400], [84, 400], [24, 620], [206, 340], [120, 340], [180, 200]], PAPER),
    rect(0, 780, 1600, 220, INK), busSide(1010, 800, 1.08, { body: INK, cut: PAPER }),
    hatch([0, 150, 1600, 640], { angle: 112, gap: 74, weight: 9, length: 0.16, fill: PAPER }),
    hatch([0, 806, 1600, 190], { angle: 0, gap: 30, weight: 9, length: 0.1, fill: PAPER }),
    person({ at: [340, 980], size: 840, faces: 'right', build: 'broad', pose: 'skirt', skin: 'light', hair: 'hat', hairInk: PAPER, top: PAPER, bottom: PAPER, near: [560, 560], far: [540, 480], cut: 13 }),
    rect(226, 668, 250, 34, blue), rect(344, 420, 9, 380, INK), disc(370, 500, 11, INK), disc(370, 600, 11, INK),
    group('translate(560 330) rotate(8)', rect(-10, 60, 20, 220, INK), rect(-14, 60, 4, 220, PAPER), poly(octagon(118), PAPER), poly(octagon(108), INK), poly(octagon(94), PAPER), poly(octagon(82), blue), rect(-50, -14, 100, 28, PAPER)),
  ],
};
