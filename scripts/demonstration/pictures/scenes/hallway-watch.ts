import { AMBER, INK, PAPER } from '../ink/colours.ts';
import { gouge } from '../ink/carve.ts';
import { poly, rect, type Point } from '../ink/marks.ts';
import { checkerFloor } from '../parts/ground.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

const VANISH: Point = [980, 400];
const towards = (x: number, y: number, t: number): Point => [x + (VANISH[0] - x) * t, y + (VANISH[1] - y) * t];

/** Lockers along one wall, from the sheet's edge to the far door. */
const lockers = (x: number, fill: string): string => {
  const marks = [poly([towards(x, -60, 0), towards(x, -60, 0.86), towards(x, 860, 0.86), towards(x, 860, 0)], INK)];
  for (let i = 0, t = 0; t < 0.84; i++) {
    const next = t + (1 - t) * 0.16;
    const [a, b] = [t + (next - t) * 0.1, next - (next - t) * 0.06];
    marks.push(poly([towards(x, 60, a), towards(x, 60, b), towards(x, 840, b), towards(x, 840, a)], i % 2 ? fill : PAPER));
    const [c, d] = [t + (next - t) * 0.3, t + (next - t) * 0.7];
    for (const y of [120, 160, 200]) marks.push(poly([towards(x, y, c), towards(x, y, d), towards(x, y + 18, d), towards(x, y + 18, c)], INK));
    marks.push(poly([towards(x, 420, c), towards(x, 420, c + (d - c) * 0.3), towards(x, 500, c + (d - c) * 0.3), towards(x, 500, c)], INK));
    t = next;
  }
  return marks.join('');
};

export const hallwayWatch: Scene = {
  second: AMBER,
  draw: (amber) => [
    rect(0, 0, 1600, 1000, INK),
    ...Array.from({ length: 9 }, (_, i) => gouge(towards(300 + i * 170, -300, 0), towards(300 + i * 170, -300, 0.84), 16, PAPER)),
    checkerFloor(462, VANISH, INK, PAPER, 12),
    lockers(0, amber), lockers(1960, amber),
    rect(850, 330, 256, 140, PAPER), rect(868, 344, 104, 126, amber), rect(984, 344, 104, 126, amber), rect(884, 356, 72, 60, PAPER), rect(1000, 356, 72, 60, PAPER),
    person({ at: [1180, 740], size: 330, faces: 'left', build: 'child', pose: 'walk', skin: 'dark', hair: 'curls', top: PAPER, bottom: INK, cut: 6 }),
    person({ at: [1290, 760], size: 360, faces: 'left', build: 'child', pose: 'walk', skin: 'light', hair: 'tail', top: amber, bottom: INK, cut: 6 }),
    person({ at: [500, 1130], size: 1080, faces: 'right', build: 'broad', skin: 'dark', hair: 'crop', top: INK, bottom: INK, near: [640, 440], cut: 11 }),
    rect(628, 330, 56, 120, INK), rect(636, 250, 12, 90, INK), rect(640, 346, 32, 34, PAPER), rect(622, 324, 6, 130, PAPER),
    poly([[440, 480], [500, 480], [500, 530], [470, 556], [440, 530]], amber, PAPER, 6),
  ],
};
