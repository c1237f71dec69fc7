import { BLUE, INK, PAPER } from '../ink/colours.ts';
import { group, line, rect, shape } from '../ink/marks.ts';
import { clock, counter } from '../parts/furniture.ts';
import { mug, sheet } from '../parts/things.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

const pigeonholes = (x: number, y: number, fill: string): string =>
  rect(x, y, 560, 420, INK) + Array.from({ length: 20 }, (_, i) => {
    const [px, py] = [x + 16 + (i % 5) * 108, y + 16 + Math.floor(i / 5) * 101];
    return rect(px, py, 96, 88, fill) + ((i * 7) % 5 > 1 ? rect(px + 12, py + 50, 72, 10, PAPER) + rect(px + 12, py + 66, 72, 22, PAPER) : '');
  }).join('');

export const frontOffice: Scene = {
  second: BLUE,
  draw: (blue) => [
    rect(0, 0, 1600, 700, PAPER), rect(0, 0, 1600, 40, INK),
    pigeonholes(90, 110, blue), clock(1400, 210, 110, 7, 50, PAPER),
    rect(900, 40, 12, 660, INK), rect(940, 40, 260, 660, blue), rect(960, 60, 220, 300, PAPER), rect(1140, 430, 24, 70, PAPER),
    person({ at: [560, 1270], size: 1170, faces: 'right', build: 'round', skin: 'dark', hair: 'bun', top: blue, headset: blue, near: [700, 690], far: [810, 690], cut: 9 }),
    person({ at: [1240, 1250], size: 1110, faces: 'left', build: 'lean', skin: 'light', hair: 'cap', hairInk: INK, top: INK, near: [1010, 640], far: [1000, 680], cut: 9 }),
    counter(724, blue, INK, 5),
    group('translate(880 690)', line('M-70 0L70 0L50 -40L-50 -40Z', INK, 8)), sheet(905, 668, 190, 54, -4, 2),
    shape('M250 690H450L430 520H270Z', INK, PAPER, 8), rect(292, 546, 116, 96, PAPER), rect(220, 676, 260, 24, INK),
    mug(130, 694, 90, blue), shape('M1400 690L1420 560L1450 690ZM1440 690L1490 540L1480 690Z', blue), rect(1396, 630, 110, 64, INK),
  ],
};
