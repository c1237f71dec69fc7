import { INK, PAPER, RED } from '../ink/colours.ts';
import { hatch } from '../ink/carve.ts';
import { poly, rect } from '../ink/marks.ts';
import { mug, pencil, sheet } from '../parts/things.ts';
import { windowPane } from '../parts/windows.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

export const bargainingTable: Scene = {
  second: RED,
  draw: (red) => [
    rect(0, 0, 1600, 1000, INK), hatch([0, 0, 1600, 640], { angle: 90, gap: 44, weight: 9, length: 0.4, fill: PAPER }),
    windowPane(610, 60, 380, 440, PAPER, 2, 3), hatch([610, 60, 380, 440], { angle: -35, gap: 36, weight: 12, length: 0.3, fill: red }),
    // Our side sits close together; theirs has room to spare.
    person({ at: [110, 1180], size: 1080, faces: 'right', build: 'round', skin: 'light', hair: 'curls', top: PAPER, near: [330, 700], far: [340, 720], cut: 10 }),
    person({ at: [310, 1220], size: 1150, faces: 'right', build: 'lean', skin: 'brown', hair: 'cap', hairInk: INK, top: INK, near: [500, 740], cut: 10 }),
    person({ at: [500, 1250], size: 1130, faces: 'right', build: 'curvy', skin: 'dark', hair: 'afro', top: red, near: [770, 620], far: [720, 745], cut: 10 }),
    person({ at: [1460, 1180], size: 1080, faces: 'left', build: 'broad', skin: 'light', hair: 'bald', glasses: true, top: INK, near: [1230, 730], far: [1210, 740], cut: 10 }),
    person({ at: [1220, 1240], size: 1090, faces: 'left', build: 'lean', skin: 'brown', hair: 'bob', top: PAPER, nod: 6, near: [1040, 750], far: [990, 740], cut: 10 }),
    poly([[210, 730], [1390, 730], [1640, 860], [-40, 860]], red, PAPER, 9), rect(0, 860, 1600, 140, INK), rect(0, 868, 1600, 8, PAPER),
    hatch([0, 890, 1600, 110], { angle: 0, gap: 26, weight: 7, length: 0.2, fill: PAPER }),
    sheet(800, 795, 170, 74, 0, 3), sheet(450, 800, 150, 66, -8, 3), sheet(1130, 800, 150, 66, 8, 3), mug(640, 846, 80, INK), mug(1310, 830, 80, PAPER), pencil(880, 820, 90, -20, PAPER),
  ],
};
