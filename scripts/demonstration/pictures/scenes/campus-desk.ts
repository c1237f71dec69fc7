import { BLUE, INK, PAPER } from '../ink/colours.ts';
import { hatch, rays } from '../ink/carve.ts';
import { poly, rect, shape } from '../ink/marks.ts';
import { clock, table } from '../parts/furniture.ts';
import { tree } from '../parts/outdoors.ts';
import { mug, pile } from '../parts/things.ts';
import { windowFrame } from '../parts/windows.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

const tower = (x: number): string =>
  rect(x - 70, 260, 140, 360, INK) + poly([[x - 90, 260], [x, 90], [x + 90, 260]], INK) + clock(x, 330, 44, 9, 5) +
  rect(x - 34, 410, 24, 60, PAPER) + rect(x + 10, 410, 24, 60, PAPER) + rect(x - 250, 470, 500, 150, INK) + [0, 1, 2, 3, 4].map((i) => rect(x - 226 + i * 100, 500, 44, 70, PAPER)).join('');

export const campusDesk: Scene = {
  second: BLUE,
  draw: (blue) => [
    rect(0, 0, 1600, 1000, blue), hatch([0, 640, 1600, 360], { angle: 90, gap: 40, weight: 8, length: 0.6, fill: INK }),
    rect(110, 80, 760, 540, PAPER), rays([420, 560], { from: 190, to: 350, count: 16, inner: 340, outer: 900, fullness: 0.22, fill: blue }),
    rect(92, 60, 796, 22, blue), rect(0, 60, 92, 600, blue), rect(888, 60, 200, 600, blue), rect(0, 0, 1600, 62, blue),
    tower(420), tree(760, 622, 260), windowFrame(110, 80, 760, 540, 3, 1),
    person({ at: [1200, 1260], size: 1160, faces: 'left', build: 'curvy', skin: 'brown', hair: 'curls', glasses: true, top: PAPER, near: [960, 740], far: [930, 730], lean: 6, cut: 10 }),
    table(200, 780, 1300, 300),
    poly([[560, 460], [830, 440], [850, 690], [580, 710]], INK, PAPER, 9), poly([[660, 700], [740, 694], [770, 770], [640, 770]], INK, PAPER, 7),
    shape('M860 748H1060L1080 766H850Z', INK, PAPER, 5), mug(470, 766, 90, blue), pile(330, 770, [170, 150, 160, 140], [INK, blue, INK, blue], 36),
  ],
};
