import { INK, PAPER, RED } from '../ink/colours.ts';
import { rays } from '../ink/carve.ts';
import { disc, line, poly, rect } from '../ink/marks.ts';
import { busFront } from '../parts/bus.ts';
import { hills } from '../parts/outdoors.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

export const busAtDawn: Scene = {
  second: RED,
  draw: (red) => [
    rays([930, 620], { from: 180, to: 360, count: 22, inner: 440, outer: 1400, fullness: 0.4, fill: red }),
    disc(930, 620, 410, red),
    hills([[0, 600], [160, 540], [330, 590], [520, 640], [700, 690]], 790),
    hills([[1160, 700], [1300, 620], [1450, 560], [1600, 610]], 790),
    rect(0, 760, 1600, 240, INK), rect(0, 748, 1600, 8, INK),
    poly([[600, 760], [1260, 760], [1600, 960], [1600, 1000], [250, 1000]], PAPER), poly([[612, 768], [1248, 768], [1580, 968], [1580, 1000], [290, 1000]], INK),
    poly([[918, 880], [946, 880], [960, 1000], [910, 1000]], PAPER),
    busFront(930, 880, 1.12, red),
    line('M0 906L420 906L200 1000', PAPER, 12),
    person({ at: [330, 930], size: 470, faces: 'right', build: 'curvy', skin: 'brown', hair: 'bun', top: INK, bottom: INK, near: [405, 640], cut: 8 }),
    person({ at: [180, 935], size: 300, faces: 'right', build: 'child', skin: 'dark', hair: 'afro', top: PAPER, bottom: red, cut: 7 }),
  ],
};
