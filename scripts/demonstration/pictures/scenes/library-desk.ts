import { INK, GREEN, PAPER } from '../ink/colours.ts';
import { rect } from '../ink/marks.ts';
import { bookshelf, counter, lamp } from '../parts/furniture.ts';
import { openBook, pile } from '../parts/things.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

export const libraryDesk: Scene = {
  second: GREEN,
  draw: (green) => [
    bookshelf(0, 0, 560, 760, 4, [PAPER, green, PAPER, green, PAPER]), bookshelf(1120, 0, 480, 760, 4, [green, PAPER, green, PAPER]),
    rect(560, 0, 560, 760, green), rect(552, 0, 10, 760, PAPER), rect(1118, 0, 10, 760, PAPER),
    lamp(840, 150, 240, INK, { to: 760, spread: 270, fill: PAPER }),
    person({ at: [560, 1260], size: 1130, faces: 'right', build: 'lean', skin: 'dark', hair: 'long', glasses: true, top: INK, near: [800, 660], far: [830, 650], lean: 6, nod: 8, cut: 12 }),
    person({ at: [1140, 1110], size: 800, faces: 'left', build: 'child', skin: 'brown', hair: 'crop', top: PAPER, near: [960, 660], far: [940, 640], nod: -4, cut: 11 }),
    counter(730, green, INK, 4),
    openBook(870, 700, 230), pile(240, 698, [190, 170, 180, 150], [INK, green, INK, PAPER], 40), pile(1420, 698, [180, 190, 150], [green, INK, PAPER], 44),
  ],
};
