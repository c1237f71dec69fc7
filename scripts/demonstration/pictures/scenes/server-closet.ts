import { BLUE, INK, PAPER } from '../ink/colours.ts';
import { disc, line, poly, rect } from '../ink/marks.ts';
import { boards } from '../parts/ground.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

const rack = (x: number, width: number, blue: string): string =>
  rect(x, 40, width, 830, INK) + Array.from({ length: 11 }, (_, i) => {
    const y = 66 + i * 72;
    const lights = Array.from({ length: 7 }, (__, j) => rect(x + 40 + j * ((width - 120) / 7), y + 18, 26, 18, (i * 3 + j * 5) % 4 === 0 ? blue : PAPER)).join('');
    return rect(x + 20, y, width - 40, 56, i % 3 === 1 ? blue : PAPER) + rect(x + 26, y + 6, width - 52, 44, INK) + (i % 3 === 1 ? Array.from({ length: 9 }, (__, j) => rect(x + 44 + j * ((width - 110) / 9), y + 12, 14, 32, PAPER)).join('') : lights + disc(x + width - 52, y + 28, 10, PAPER));
  }).join('');

const cables = (blue: string): string =>
  [[PAPER, 34], [INK, 20]].map(([ink, weight]) => line('M1010 180C900 240 980 420 860 470C760 520 900 660 800 760C740 830 860 900 800 1000', String(ink), Number(weight))).join('') +
  [[PAPER, 34], [blue, 20]].map(([ink, weight]) => line('M1010 330C940 380 1010 560 930 640C860 720 990 820 900 1000', String(ink), Number(weight))).join('') +
  [[PAPER, 30], [INK, 16]].map(([ink, weight]) => line('M1010 610C960 660 1000 780 980 1000', String(ink), Number(weight))).join('');

export const serverCloset: Scene = {
  second: BLUE,
  draw: (blue) => [
    rect(0, 0, 1600, 1000, blue), boards(870),
    poly([[360, 0], [1000, 0], [1120, 1000], [240, 1000]], PAPER), boards(870), 
    rack(1010, 540, blue), rack(50, 300, blue),
    cables(blue),
    person({ at: [640, 1010], size: 960, faces: 'right', build: 'broad', skin: 'brown', hair: 'crop', glasses: true, top: blue, bottom: INK, near: [960, 450], far: [1010, 330], cut: 9 }),
    line('M930 470L1030 330', PAPER, 10), rect(560, 640, 130, 26, INK), rect(600, 640, 24, 70, PAPER), rect(640, 640, 16, 90, PAPER),
  ],
};
