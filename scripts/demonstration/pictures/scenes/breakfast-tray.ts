import { AMBER, INK, PAPER } from '../ink/colours.ts';
import { gouge, rays } from '../ink/carve.ts';
import { disc, group, line, oval, poly, rect, ring, shape } from '../ink/marks.ts';
import { steam } from '../parts/things.ts';
import type { Scene } from './scene.ts';

const hand = (turn: string): string =>
  group(turn, shape('M-260 -90L-20 -70L-20 70L-260 100Z', INK, PAPER, 10), rect(-60, -78, 40, 156, PAPER), shape('M-20 -60C60 -80 130 -60 170 -40Q190 -14 160 -4L60 0Q150 6 150 34Q140 60 60 60L-20 60Z', PAPER, INK, 10), ...[0, 1, 2, 3].map((i) => gouge([-230 + i * 46, 80 - i * 4], [-200 + i * 46, -20], 12, PAPER)));

export const breakfastTray: Scene = {
  second: AMBER,
  draw: (amber) => [
    rays([800, 470], { from: 180, to: 360, count: 28, inner: 380, outer: 1200, fullness: 0.46, fill: amber }), disc(800, 470, 340, amber),
    steam(600, 420, 300, PAPER, 3, 80),
    rect(0, 820, 1600, 180, INK),
    poly([[330, 600], [1270, 600], [1450, 860], [150, 860]], PAPER, INK, 14), poly([[380, 626], [1220, 626], [1360, 830], [240, 830]], INK), rect(150, 858, 1300, 44, PAPER), rect(150, 866, 1300, 36, amber), rect(150, 858, 1300, 8, INK),
    // Porridge, milk, an apple, a spoon.
    shape('M400 560H800Q800 760 600 776Q400 760 400 560Z', PAPER, INK, 12), oval(600, 560, 200, 50, INK), oval(600, 558, 174, 36, PAPER), disc(560, 552, 16, amber), disc(620, 566, 16, amber), disc(660, 548, 16, amber),
    ...[0, 1, 2, 3].map((i) => gouge([690 + i * 22, 620], [660 + i * 18, 740 - i * 14], 12, INK)),
    poly([[880, 420], [960, 320], [1080, 320], [1080, 420]], PAPER, INK, 11), poly([[880, 420], [1080, 420], [1080, 740], [880, 740]], PAPER, INK, 11), rect(940, 290, 150, 40, INK), rect(880, 540, 200, 110, amber), shape('M930 620q50 -90 100 0Z', PAPER), rect(1046, 430, 12, 300, INK),
    shape('M1220 640C1180 600 1110 620 1112 700C1114 770 1170 800 1220 780C1270 800 1326 770 1328 700C1330 620 1260 600 1220 640Z', amber, PAPER, 10), line('M1220 650Q1220 590 1250 570', INK, 14), shape('M1236 596Q1290 540 1330 576Q1290 620 1236 596Z', INK, PAPER, 6), gouge([1150, 680], [1160, 750], 18, PAPER),
    line('M300 806L560 790', PAPER, 18, 'round'), oval(286, 806, 50, 24, PAPER), ring(286, 806, 20, 5, INK),
    hand('translate(130 870) rotate(-12)'), hand('translate(1470 870) scale(-1 1) rotate(-12)'),
  ],
};
