import { INK, PAPER, RED } from '../ink/colours.ts';
import { hatch } from '../ink/carve.ts';
import { disc, line, rect, shape } from '../ink/marks.ts';
import { checkerFloor } from '../parts/ground.ts';
import { cross } from '../parts/things.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

export const nurseRoom: Scene = {
  second: RED,
  draw: (red) => [
    hatch([0, 0, 1600, 760], { angle: 90, gap: 40, weight: 8, length: 0.5, fill: INK }),
    checkerFloor(760, [800, 380], INK, PAPER, 10),
    rect(0, 748, 1600, 14, INK),
    rect(540, 50, 560, 370, PAPER), rect(560, 70, 520, 330, INK), rect(576, 86, 234, 298, PAPER), rect(830, 86, 234, 298, PAPER), cross(947, 235, 170, red), cross(693, 235, 170, red), rect(782, 210, 14, 60, INK), rect(844, 210, 14, 60, INK),
    rect(830, 640, 660, 60, PAPER), shape('M840 600H1470Q1500 600 1500 640V660H840Z', PAPER, INK, 9), rect(836, 656, 670, 44, INK), rect(870, 700, 34, 200, INK), rect(1430, 700, 34, 200, INK),
    shape('M1330 540Q1420 500 1490 540Q1510 590 1480 604H1340Q1310 580 1330 540Z', PAPER, INK, 9),
    person({ at: [1130, 890], size: 640, faces: 'left', build: 'child', pose: 'sit', skin: 'dark', hair: 'tail', top: red, bottom: INK, near: [900, 560], far: [870, 530], cut: 9 }),
    person({ at: [560, 950], size: 900, faces: 'right', build: 'broad', pose: 'kneel', skin: 'light', hair: 'crop', glasses: true, top: PAPER, bottom: INK, near: [850, 600], far: [880, 540], lean: 6, cut: 9 }),
    rect(868, 520, 22, 54, PAPER), line('M866 532h26M866 546h26M866 560h26', INK, 5),
    rect(130, 560, 190, 330, INK), rect(146, 576, 158, 90, PAPER), rect(146, 680, 158, 90, PAPER), rect(146, 784, 158, 90, PAPER), disc(225, 620, 10, INK), disc(225, 724, 10, INK), disc(225, 828, 10, INK),
    shape('M170 560V490H210V560ZM240 560V460H290V560Z', red, PAPER, 6),
  ],
};
