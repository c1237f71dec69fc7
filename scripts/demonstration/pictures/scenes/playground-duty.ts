import { GREEN, INK, PAPER } from '../ink/colours.ts';
import { hatch, rays } from '../ink/carve.ts';
import { disc, group, line, oval, rect } from '../ink/marks.ts';
import { tree } from '../parts/outdoors.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

export const playgroundDuty: Scene = {
  second: GREEN,
  draw: (green) => [
    disc(1330, 210, 120, green), rays([1330, 210], { count: 20, inner: 160, outer: 1700, fullness: 0.34, fill: green }),
    tree(1500, 720, 380), tree(90, 720, 330),
    rect(0, 700, 1600, 300, green), hatch([0, 706, 1600, 294], { angle: -4, gap: 58, weight: 13, length: 0.2, fill: PAPER }),
    // Swings.
    group('translate(130 0)',
    line('M640 760L720 230H1270L1350 760M720 230L790 760M1270 230L1200 760', PAPER, 36), line('M640 760L720 230H1270L1350 760M720 230L790 760M1270 230L1200 760', INK, 24), rect(690, 210, 610, 34, INK),
    line('M860 244L760 560M930 244L830 590', INK, 9), rect(750, 574, 110, 18, INK),
    person({ at: [790, 660], size: 330, faces: 'right', build: 'child', pose: 'sit', skin: 'dark', hair: 'afro', top: PAPER, bottom: INK, near: [800, 450], lean: -14, cut: 8 }),
    line('M1080 244L1120 600M1150 244L1190 600', INK, 9), rect(1104, 592, 110, 18, INK),
    person({ at: [1150, 690], size: 330, faces: 'left', build: 'child', pose: 'sit', skin: 'light', hair: 'tail', top: green, bottom: INK, near: [1120, 470], lean: -8, cut: 8 }),
    ),
    // The one who watches, in the foreground.
    person({ at: [390, 1060], size: 960, faces: 'right', build: 'round', skin: 'brown', hair: 'hat', hairInk: INK, top: INK, bottom: INK, vest: green, shortSleeves: true, near: [330, 660], far: [640, 250], cut: 12 }),
    line('M370 390Q400 490 430 400', PAPER, 7), oval(402, 470, 26, 20, PAPER), disc(406, 470, 9, INK),
    disc(1000, 900, 62, PAPER), disc(1000, 900, 52, INK), line('M950 890Q1000 850 1050 890M960 930Q1000 900 1040 930', PAPER, 7),
  ],
};
