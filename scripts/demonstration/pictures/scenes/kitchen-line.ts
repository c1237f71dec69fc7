import { AMBER, INK, PAPER } from '../ink/colours.ts';
import { oval, poly, rect } from '../ink/marks.ts';
import { counter } from '../parts/furniture.ts';
import { tiles } from '../parts/ground.ts';
import { steam } from '../parts/things.ts';
import { bust } from '../people/crowd.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

const pan = (x: number, food: string): string =>
  poly([[x - 150, 640], [x + 150, 640], [x + 120, 700], [x - 120, 700]], PAPER, INK, 9) + oval(x, 640, 150, 26, INK) + oval(x, 640, 130, 17, food);
const ladle = (x: number, y: number, toX: number): string => poly([[x, y], [x + 12, y - 4], [toX + 8, 640], [toX - 8, 640]], INK, PAPER, 4);

export const kitchenLine: Scene = {
  second: AMBER,
  draw: (amber) => [
    tiles(0, 0, 1600, 700, 92, amber, PAPER, 5),
    rect(0, 0, 1600, 70, INK), rect(0, 78, 1600, 8, INK),
    person({ at: [330, 1240], size: 1080, faces: 'right', build: 'round', skin: 'dark', hair: 'cook', hairInk: PAPER, top: PAPER, apron: INK, near: [470, 600], far: [540, 640], cut: 9 }),
    person({ at: [830, 1250], size: 1160, faces: 'left', build: 'lean', skin: 'light', hair: 'crop', beard: true, top: INK, apron: PAPER, near: [720, 590], far: [690, 640], cut: 9 }),
    person({ at: [1290, 1220], size: 1030, faces: 'left', build: 'curvy', skin: 'brown', hair: 'scarf', top: INK, apron: PAPER, near: [1130, 600], far: [1090, 640], cut: 9 }),
    ladle(500, 560, 500), ladle(700, 550, 690), ladle(1110, 560, 1090),
    steam(420, 610, 170, PAPER), steam(960, 610, 170, PAPER), steam(1450, 610, 170, PAPER),
    pan(440, PAPER), pan(800, amber), pan(1160, PAPER), pan(1480, amber), pan(90, amber),
    counter(712, INK, INK, 4),
    bust(250, 850, 170, 0, INK, PAPER, 10), bust(640, 880, 160, 1, amber, PAPER, 10), bust(1010, 850, 170, 2, INK, PAPER, 10), bust(1390, 880, 160, 4, amber, PAPER, 10),
  ],
};
