import { GREEN, INK, PAPER } from '../ink/colours.ts';
import { hatch, rays } from '../ink/carve.ts';
import { poly, rect, shape } from '../ink/marks.ts';
import { clock } from '../parts/furniture.ts';
import { flag, steps, tree } from '../parts/outdoors.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

const sash = (x: number, y: number): string => rect(x, y, 84, 130, PAPER) + rect(x + 38, y, 8, 130, INK) + rect(x, y + 60, 84, 8, INK) + rect(x - 10, y + 136, 104, 12, PAPER);

export const schoolBuilding: Scene = {
  second: GREEN,
  draw: (green) => [
    rays([800, 470], { from: 180, to: 360, count: 24, inner: 300, outer: 1200, fullness: 0.34, fill: green }),
    rect(0, 770, 1600, 230, green), hatch([0, 775, 1600, 225], { angle: 0, gap: 34, weight: 9, length: 0.12, fill: PAPER }),
    poly([[740, 130], [800, 40], [860, 130]], green, PAPER, 8), rect(740, 130, 120, 120, INK), rect(764, 150, 24, 80, PAPER), rect(812, 150, 24, 80, PAPER),
    poly([[190, 330], [260, 230], [1340, 230], [1410, 330]], INK, PAPER, 8), hatch([190, 236, 1220, 90], { angle: 90, gap: 26, weight: 8, length: 0.5, fill: PAPER }, 'M210 326L270 240H1330L1390 326Z'),
    rect(210, 330, 1180, 450, INK), rect(210, 330, 1180, 8, PAPER), rect(210, 545, 1180, 8, PAPER),
    ...[260, 390, 520, 996, 1126, 1256].flatMap((x) => [sash(x, 376), sash(x, 590)]),
    poly([[620, 350], [800, 220], [980, 350]], PAPER, INK, 10), rect(650, 350, 300, 430, PAPER), rect(650, 350, 300, 10, INK), clock(800, 300, 40, 8, 0),
    rect(666, 380, 268, 150, INK), rect(690, 396, 60, 120, PAPER), rect(770, 396, 60, 120, PAPER), rect(850, 396, 60, 120, PAPER),
    shape('M700 780V620Q700 560 800 560Q900 560 900 620V780Z', INK), rect(722, 630, 66, 150, green), rect(812, 630, 66, 150, green),
    steps(800, 780, 320, 3, 24, 26), poly([[620, 852], [980, 852], [1240, 1000], [360, 1000]], PAPER),
    tree(120, 860, 400), tree(1500, 870, 440), flag(1130, 20, 232, 180, green),
    person({ at: [660, 990], size: 300, faces: 'right', build: 'broad', pose: 'walk', skin: 'dark', hair: 'crop', top: INK, bottom: INK, cut: 6 }),
    person({ at: [850, 940], size: 170, faces: 'left', build: 'child', pose: 'walk', skin: 'light', hair: 'tail', top: green, bottom: INK, cut: 5 }),
    person({ at: [930, 970], size: 190, faces: 'left', build: 'child', pose: 'walk', skin: 'brown', hair: 'curls', top: PAPER, bottom: INK, cut: 5 }),
  ],
};
