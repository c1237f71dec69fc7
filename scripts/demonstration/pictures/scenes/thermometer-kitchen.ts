import { INK, PAPER, RED } from '../ink/colours.ts';
import { rays } from '../ink/carve.ts';
import { disc, line, rect, ring, shape } from '../ink/marks.ts';
import { tiles } from '../parts/ground.ts';
import { steam } from '../parts/things.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

const pot = (x: number, y: number, w: number, ink: string): string =>
  rect(x - w / 2 - 44, y - 120, w + 88, 26, INK) + shape(`M${x - w / 2} ${y - 170}H${x + w / 2}V${y - 20}Q${x + w / 2} ${y} ${x + w / 2 - 20} ${y}H${x - w / 2 + 20}Q${x - w / 2} ${y} ${x - w / 2} ${y - 20}Z`, ink, PAPER, 9) +
  rect(x - w / 2 - 16, y - 186, w + 32, 24, INK) + rect(x + w * 0.2, y - 140, 16, 110, PAPER) + rect(x + w * 0.32, y - 140, 8, 110, PAPER);

export const thermometerKitchen: Scene = {
  second: RED,
  draw: (red) => [
    rays([1260, 420], { count: 40, inner: 60, outer: 1600, fullness: 0.46, fill: red }),
    tiles(0, 700, 1600, 300, 75, PAPER, INK, 5),
    steam(790, 460, 400, INK, 3, 90), steam(980, 520, 300, INK, 3, 70),
    person({ at: [370, 1190], size: 1050, faces: 'right', build: 'round', skin: 'brown', hair: 'cook', hairInk: PAPER, top: INK, apron: PAPER, shortSleeves: true, nod: 8, far: [690, 400], near: [280, 790], cut: 11 }),
    rect(520, 690, 700, 310, INK), rect(500, 668, 740, 40, INK), rect(500, 708, 740, 8, PAPER), rect(560, 790, 460, 180, PAPER), rect(576, 806, 428, 148, red),
    ...[0, 1, 2, 3].map((i) => disc(600 + i * 90, 750, 22, PAPER) + rect(596 + i * 90, 732, 8, 22, INK)),
    line('M720 500L694 330', PAPER, 28), line('M720 500L694 330', INK, 16), pot(720, 668, 240, red), pot(990, 668, 180, INK),
    shape('M1310 780V150Q1310 60 1390 60Q1470 60 1470 150V780A130 130 0 1 1 1310 780Z', PAPER, INK, 18),
    disc(1390, 860, 92, red), rect(1358, 200, 64, 620, red), rect(1370, 220, 12, 580, PAPER), ring(1390, 860, 64, 8, PAPER),
    ...Array.from({ length: 11 }, (_, i) => rect(1470, 150 + i * 54, i % 2 ? 44 : 84, 14, INK)), line('M1290 200h-70', INK, 18),
    ...[[590, 330], [620, 420], [560, 440]].map(([x, y]) => shape(`M${x} ${y}q-22 40 0 52q22 -12 0 -52Z`, INK, PAPER, 6)),
  ],
};
