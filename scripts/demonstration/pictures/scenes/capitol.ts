import { BLUE, INK, PAPER } from '../ink/colours.ts';
import { gouge, hatch, rays } from '../ink/carve.ts';
import { poly, rect, shape } from '../ink/marks.ts';
import { column, flag, steps } from '../parts/outdoors.ts';
import { row } from '../people/crowd.ts';
import type { Scene } from './scene.ts';

export const capitol: Scene = {
  second: BLUE,
  draw: (blue) => [
    rect(0, 0, 1600, 1000, blue), rays([800, 480], { from: 180, to: 360, count: 30, inner: 360, outer: 1300, fullness: 0.3, fill: PAPER }),
    flag(800, 34, 110, 84, PAPER, PAPER), rect(776, 100, 48, 70, PAPER), rect(788, 112, 24, 50, INK),
    shape('M560 370C560 230 670 160 800 160C930 160 1040 230 1040 370Z', INK, PAPER, 11), ...[0, 1, 2, 3, 4, 5, 6].map((i) => gouge([800 + (i - 3) * 22, 186 + Math.abs(i - 3) * 6], [800 + (i - 3) * 68, 356], 13, PAPER)),
    rect(540, 366, 520, 30, PAPER), rect(560, 396, 480, 110, INK), ...Array.from({ length: 9 }, (_, i) => rect(580 + i * 52, 402, 24, 100, PAPER)), rect(530, 500, 540, 26, PAPER),
    rect(90, 560, 1420, 270, INK), rect(70, 536, 1460, 30, PAPER), rect(70, 566, 1460, 8, INK), ...[130, 240, 350, 1180, 1290, 1400].map((x) => rect(x, 620, 62, 130, PAPER) + rect(x + 27, 620, 8, 130, INK)),
    poly([[440, 560], [800, 400], [1160, 560]], INK, PAPER, 11), hatch([440, 400, 720, 160], { angle: 90, gap: 34, weight: 9, length: 0.5, fill: PAPER }, 'M540 540L800 430L1060 540Z'), rect(440, 556, 720, 34, PAPER), rect(456, 590, 688, 240, INK),
    ...[490, 590, 690, 910, 1010, 1110].map((x) => column(x, 592, 830, 52)), rect(752, 650, 96, 180, blue),
    steps(800, 824, 800, 4, 30, 60), rect(0, 944, 1600, 60, INK),
    row(-30, 800, 920, 96, 9, INK, PAPER), row(800, 1630, 920, 96, 9, INK, PAPER),
  ],
};
