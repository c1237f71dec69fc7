import { INK, PAPER, RED } from '../ink/colours.ts';
import { hatch, rays } from '../ink/carve.ts';
import { oval, poly, rect, shape } from '../ink/marks.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

export const megaphone: Scene = {
  second: RED,
  draw: (red) => [
    rect(0, 0, 1600, 1000, PAPER),
    rays([820, 420], { from: -42, to: 42, count: 11, inner: 540, outer: 1300, fullness: 0.5, fill: red }),
    poly([[0, 0], [430, 0], [620, 1000], [0, 1000]], red), hatch([0, 0, 620, 1000], { angle: 80, gap: 48, weight: 9, length: 0.3, fill: PAPER }, 'M0 0H430L620 1000H0Z'),
    person({ at: [425, 1690], size: 1540, faces: 'right', build: 'lean', skin: 'dark', hair: 'afro', top: INK, calls: true, nod: -8, far: [800, 560], near: [730, 600], cut: 13 }),
    shape('M640 320L760 310L1290 80L1290 700L760 480L640 440Z', PAPER, INK, 16),
    shape('M760 310L1290 80L1290 700L760 480Z', INK), hatch([760, 80, 530, 400], { angle: -24, gap: 36, weight: 13, length: 0.6, fill: PAPER }, 'M770 320L1270 110L1270 330L770 380Z'),
    rect(690, 312, 20, 134, red), oval(1290, 390, 84, 316, PAPER), oval(1290, 390, 68, 296, red), oval(1284, 390, 30, 140, INK),
    shape('M800 480L880 510L850 640L780 630Z', INK, PAPER, 9),
    shape('M712 560Q700 500 760 510L880 560Q910 590 870 610L880 640Q870 670 830 660L760 670Q720 650 712 560Z', INK, PAPER, 11), shape('M780 574L880 606M770 616L866 640', 'none', PAPER, 8),
  ],
};
