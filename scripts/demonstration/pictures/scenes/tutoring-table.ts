import { GREEN, INK, PAPER } from '../ink/colours.ts';
import { hatch } from '../ink/carve.ts';
import { rect } from '../ink/marks.ts';
import { lamp, table } from '../parts/furniture.ts';
import { openBook, pile, sheet } from '../parts/things.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

export const tutoringTable: Scene = {
  second: GREEN,
  draw: (green) => [
    rect(0, 0, 1600, 1000, INK), hatch([0, 0, 1600, 1000], { angle: -58, gap: 60, weight: 11, length: 0.22, fill: green }),
    lamp(800, 170, 300, green, { to: 1000, spread: 760, fill: PAPER }),
    person({ at: [360, 1250], size: 1120, faces: 'right', build: 'lean', skin: 'dark', hair: 'bald', glasses: true, beard: true, hairInk: INK, top: green, lean: 12, nod: 6, near: [690, 730], far: [720, 710], cut: 10 }),
    person({ at: [1240, 1240], size: 1080, faces: 'left', build: 'curvy', skin: 'light', hair: 'tail', top: INK, lean: 12, nod: 12, near: [930, 740], far: [900, 715], cut: 10 }),
    table(230, 770, 1140, 300, PAPER, green),
    openBook(740, 762, 260), sheet(985, 752, 150, 50, 3, 2), pile(540, 748, [150, 130], [green, INK], 34),
  ],
};
