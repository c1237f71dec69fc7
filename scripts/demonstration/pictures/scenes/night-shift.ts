import { BLUE, INK, PAPER } from '../ink/colours.ts';
import { hatch } from '../ink/carve.ts';
import { disc, line, poly, rect, shape } from '../ink/marks.ts';
import { star } from '../parts/things.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

const darkPane = (x: number, y: number, blue: string): string => rect(x, y, 130, 170, blue) + rect(x + 60, y, 10, 170, INK) + rect(x, y + 80, 130, 10, INK);

export const nightShift: Scene = {
  second: BLUE,
  draw: (blue) => [
    rect(0, 0, 1600, 1000, blue), hatch([0, 0, 1600, 420], { angle: 0, gap: 30, weight: 8, length: 0.12, fill: INK }),
    disc(1330, 150, 104, PAPER), disc(1376, 122, 92, blue), ...[[140, 90, 20], [400, 60, 14], [640, 130, 18], [1040, 70, 16], [1540, 280, 16], [900, 150, 12]].map(([x, y, r]) => star(x ?? 0, y ?? 0, r ?? 10, PAPER)),
    rect(120, 230, 1360, 690, INK), rect(90, 210, 1420, 34, INK), rect(90, 244, 1420, 8, PAPER), rect(112, 252, 8, 670, PAPER), rect(1480, 252, 8, 670, PAPER),
    ...[190, 370].flatMap((x) => [darkPane(x, 320, blue), darkPane(x, 620, blue)]), ...[1100, 1280].flatMap((x) => [darkPane(x, 320, blue), darkPane(x, 620, blue)]),
    rect(550, 320, 500, 530, PAPER), rect(566, 336, 468, 498, PAPER),
    rect(550, 800, 500, 50, blue),
    person({ at: [740, 850], size: 500, faces: 'right', build: 'curvy', skin: 'dark', hair: 'bun', top: INK, bottom: INK, lean: 8, near: [850, 620], far: [830, 520], cut: 7 }),
    line('M790 440L930 800', INK, 16), poly([[900, 790], [950, 770], [1000, 846], [880, 846]], INK, PAPER, 6),
    rect(534, 304, 532, 18, INK), line('M536 304V866H1064V304Z', PAPER, 8), rect(500, 866, 600, 26, PAPER),
    poly([[540, 900], [1060, 900], [1340, 1000], [260, 1000]], PAPER), rect(0, 914, 120, 90, INK), rect(1480, 914, 120, 90, INK), hatch([260, 900, 1080, 100], { angle: 0, gap: 26, weight: 8, length: 0.2, fill: INK }, 'M540 900H1060L1340 1000H260Z'),
    shape('M0 1000V900Q60 860 110 920Q150 880 200 940L220 1000Z', INK, PAPER, 7), shape('M1600 1000V900Q1540 850 1490 920Q1450 880 1400 940L1380 1000Z', INK, PAPER, 7),
  ],
};
