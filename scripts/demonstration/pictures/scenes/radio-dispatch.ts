import { AMBER, INK, PAPER } from '../ink/colours.ts';
import { disc, line, poly, rect, ring, shape } from '../ink/marks.ts';
import { table } from '../parts/furniture.ts';
import { mug } from '../parts/things.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

const pin = (x: number, y: number, fill: string): string => shape(`M${x} ${y}C${x - 20} ${y - 40} ${x - 42} ${y - 54} ${x - 42} ${y - 86}A42 42 0 1 1 ${x + 42} ${y - 86}C${x + 42} ${y - 54} ${x + 20} ${y - 40} ${x} ${y}Z`, fill, PAPER, 7) + disc(x, y - 86, 16, PAPER);

export const radioDispatch: Scene = {
  second: AMBER,
  draw: (amber) => [
    rect(0, 0, 1600, 1000, INK), rect(640, 60, 900, 560, PAPER), rect(656, 76, 868, 528, amber),
    ...['M656 200H1524', 'M656 430H1524', 'M820 76V604', 'M1130 76V604', 'M1380 76V604', 'M656 560L1000 76', 'M1010 604L1524 300'].map((d) => line(d, PAPER, 12)),
    line('M700 200H820V430H1130V200H1380V330', INK, 22), line('M1460 604V430H1380', INK, 22), pin(820, 330, INK), pin(1130, 300, INK), pin(1380, 330, INK), pin(1460, 560, INK),
    person({ at: [400, 1300], size: 1200, faces: 'right', build: 'curvy', skin: 'light', hair: 'bun', headset: amber, top: amber, near: [760, 750], far: [800, 730], lean: 6, cut: 11 }),
    table(60, 800, 1500, 260, PAPER, amber),
    rect(1010, 610, 440, 160, INK), rect(1002, 602, 456, 8, PAPER), rect(1002, 602, 8, 170, PAPER), disc(1090, 690, 52, PAPER), ring(1090, 690, 34, 8, INK), disc(1090, 690, 16, INK), ...[0, 1, 2].map((i) => disc(1210 + i * 80, 720, 24, i === 1 ? amber : PAPER)), rect(1180, 634, 230, 40, PAPER), rect(1250, 634, 10, 40, amber),
    line('M860 770V640Q860 590 800 560', PAPER, 30), line('M860 770V640Q860 590 800 560', INK, 18), shape('M740 500L820 530Q846 560 820 596L800 620L716 580Q700 530 740 500Z', INK, PAPER, 8), line('M742 530L812 566M734 556L800 590', PAPER, 6), poly([[800, 770], [920, 770], [900, 740], [820, 740]], INK, PAPER, 7),
    mug(190, 790, 110, INK),
  ],
};
