import { INK, PAPER, RED } from '../ink/colours.ts';
import { group, line, poly, rect } from '../ink/marks.ts';
import { column, steps } from '../parts/outdoors.ts';
import { cross, star } from '../parts/things.ts';
import { row } from '../people/crowd.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

const sign = (x: number, y: number, turn: number, fill: string, mark: string): string =>
  group(`translate(${x} ${y}) rotate(${turn})`, rect(-8, 60, 16, 330, INK), line('M-12 60V390M12 60V390', PAPER, 5), poly([[-120, -80], [120, -80], [120, 80], [-120, 80]], fill, fill === PAPER ? INK : PAPER, 9), mark);

export const rallySteps: Scene = {
  second: RED,
  draw: (red) => [
    rect(0, 0, 1600, 700, red),
    poly([[240, 150], [800, -60], [1360, 150]], INK, PAPER, 9), rect(250, 150, 1100, 60, PAPER), rect(250, 196, 1100, 14, INK), rect(270, 210, 1060, 320, INK),
    ...[330, 520, 710, 890, 1080, 1270].map((x) => column(x, 212, 530, 66)),
    steps(800, 530, 1180, 6, 40, 36),
    person({ at: [800, 690], size: 540, faces: 'right', build: 'curvy', skin: 'dark', hair: 'scarf', hairInk: INK, top: red, bottom: INK, near: [730, 470], far: [930, 190], calls: true, cut: 9 }),
    person({ at: [600, 660], size: 470, faces: 'right', build: 'broad', skin: 'light', hair: 'cap', top: INK, bottom: INK, shortSleeves: true, cut: 8 }),
    person({ at: [1010, 660], size: 480, faces: 'left', build: 'round', skin: 'brown', hair: 'bun', top: PAPER, bottom: INK, cut: 8 }),
    sign(200, 420, -8, PAPER, star(0, 0, 62, red)), sign(470, 500, 5, red, rect(-70, -34, 140, 18, PAPER) + rect(-70, 2, 140, 18, PAPER) + rect(-70, 36, 90, 14, PAPER)),
    sign(1180, 490, -6, red, cross(0, 0, 100, PAPER)), sign(1430, 410, 7, PAPER, rect(-80, -44, 160, 22, INK) + rect(-80, -6, 160, 22, INK) + rect(-80, 32, 110, 16, red)),
    row(-40, 1640, 790, 150, 9, red, PAPER), row(-90, 1690, 910, 180, 8, INK, PAPER),
  ],
};
