import { AMBER, INK, PAPER } from '../ink/colours.ts';
import { rays } from '../ink/carve.ts';
import { group, rect } from '../ink/marks.ts';
import { table } from '../parts/furniture.ts';
import { openBook, pile, star } from '../parts/things.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

const book = (x: number, y: number, turn: number, fill: string): string =>
  group(`translate(${x} ${y}) rotate(${turn})`, rect(-66, -86, 132, 172, PAPER), rect(-58, -78, 116, 156, fill), rect(-58, -78, 20, 156, INK), star(14, -16, 38, PAPER), rect(-20, 38, 66, 10, PAPER));

export const booksGiveaway: Scene = {
  second: AMBER,
  draw: (amber) => [
    rect(0, 0, 1600, 1000, amber), rays([790, 500], { count: 30, inner: 120, outer: 1300, fullness: 0.4, fill: PAPER }),
    rect(0, 900, 1600, 100, INK),
    person({ at: [1330, 980], size: 560, faces: 'left', build: 'child', skin: 'brown', hair: 'bob', top: amber, bottom: INK, near: [1180, 730], far: [1170, 720], cut: 9 }),
    openBook(1170, 700, 170),
    person({ at: [480, 1060], size: 990, faces: 'right', build: 'round', skin: 'dark', hair: 'curls', hairInk: INK, glasses: true, top: INK, near: [760, 440], far: [770, 470], lean: 8, nod: 8, cut: 11 }),
    person({ at: [1050, 990], size: 640, faces: 'left', build: 'child', skin: 'light', hair: 'tail', top: PAPER, bottom: INK, near: [860, 480], far: [850, 520], nod: -10, cut: 10 }),
    book(812, 440, 10, amber),
    table(60, 790, 830, 260, PAPER, INK),
    pile(190, 780, [190, 170, 180, 150, 170], [INK, PAPER, INK, amber, INK], 44), pile(420, 784, [180, 170, 150], [amber, INK, PAPER], 44), pile(650, 784, [190, 180, 170, 160], [INK, amber, INK, PAPER], 38),
  ],
};
