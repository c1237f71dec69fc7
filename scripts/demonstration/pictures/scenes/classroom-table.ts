import { GREEN, INK, PAPER } from '../ink/colours.ts';
import { line, rect, ring } from '../ink/marks.ts';
import { table } from '../parts/furniture.ts';
import { tree } from '../parts/outdoors.ts';
import { openBook, pencil, pile } from '../parts/things.ts';
import { windowFrame } from '../parts/windows.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

export const classroomTable: Scene = {
  second: GREEN,
  draw: (green) => [
    rect(0, 0, 1600, 1000, green),
    rect(90, 90, 780, 420, INK), rect(90, 90, 780, 14, PAPER), rect(90, 496, 780, 14, PAPER), rect(90, 90, 14, 420, PAPER), rect(856, 90, 14, 420, PAPER),
    line('M130 300L200 150L270 300ZM140 350h120v110h-120ZM700 160h120M700 200h90M700 240h120', PAPER, 10), ring(370, 230, 64, 10, PAPER), line('M730 300v150M700 380h120', PAPER, 10),
    rect(1080, 70, 420, 440, PAPER), tree(1330, 520, 380), windowFrame(1080, 70, 420, 440),
    person({ at: [520, 1210], size: 1100, faces: 'right', build: 'curvy', skin: 'brown', hair: 'long', top: PAPER, lean: 14, nod: 12, near: [800, 700], far: [860, 690], cut: 9 }),
    person({ at: [1130, 1150], size: 800, faces: 'left', build: 'child', skin: 'light', hair: 'curls', top: INK, lean: 10, nod: 10, near: [930, 710], far: [900, 690], cut: 9 }),
    table(180, 760, 1240, 300),
    openBook(860, 752, 300), pencil(1010, 740, 110, -24, green), pile(360, 738, [170, 150, 160], [INK, green, INK], 36),
  ],
};
