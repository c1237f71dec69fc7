import { BLUE, INK, PAPER } from '../ink/colours.ts';
import { gouge, hatch } from '../ink/carve.ts';
import { disc, line, oval, poly, rect, shape } from '../ink/marks.ts';
import { checkerFloor } from '../parts/ground.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

export const mopAndBucket: Scene = {
  second: BLUE,
  draw: (blue) => [
    rect(0, 0, 1600, 620, PAPER), hatch([0, 0, 1600, 560], { angle: 90, gap: 44, weight: 7, length: 0.4, fill: INK }),
    rect(90, 60, 330, 560, INK), rect(120, 90, 270, 530, blue), rect(160, 130, 190, 200, PAPER), disc(360, 400, 16, PAPER),
    rect(1180, 60, 330, 560, INK), rect(1210, 90, 270, 530, blue), rect(1250, 130, 190, 200, PAPER), disc(1240, 400, 16, PAPER),
    rect(420, 560, 760, 60, INK), checkerFloor(620, [800, 200], blue, PAPER, 12),
    shape('M300 930C420 820 760 860 860 800C1000 740 1240 780 1300 860C1340 930 1180 960 980 950C700 950 400 990 300 930Z', PAPER), ...[0, 1, 2, 3, 4, 5].map((i) => gouge([460 + i * 130, 920 - (i % 3) * 34], [640 + i * 120, 910 - (i % 3) * 34], 12, blue)),
    person({ at: [690, 930], size: 850, faces: 'right', build: 'broad', skin: 'dark', hair: 'cap', hairInk: INK, top: blue, bottom: INK, lean: 8, near: [950, 560], far: [915, 400], shortSleeves: true, pose: 'stand', cut: 11 }),
    line('M900 260L1020 860', PAPER, 34), line('M900 260L1020 860', INK, 20),
    shape('M970 800L1050 780L1090 830Q1180 900 1170 940Q1120 930 1110 950Q1070 930 1050 956Q1010 936 980 960Q960 930 900 950Q910 900 960 850Z', PAPER, INK, 10), ...[0, 1, 2, 3].map((i) => gouge([1000 + i * 20, 850], [960 + i * 54, 936], 11, INK)),
    disc(954, 540, 24, INK), disc(924, 396, 24, INK),
    poly([[230, 640], [540, 640], [500, 890], [270, 890]], INK, PAPER, 11), oval(385, 640, 156, 36, PAPER), oval(385, 640, 142, 26, blue), rect(350, 560, 160, 90, INK), rect(366, 576, 128, 14, PAPER), rect(366, 602, 128, 14, PAPER), line('M500 560L560 470', INK, 20), disc(562, 466, 20, blue),
    poly([[330, 710], [440, 710], [385, 800]], PAPER), disc(300, 910, 28, INK), disc(470, 910, 28, INK), disc(300, 910, 10, PAPER), disc(470, 910, 10, PAPER), gouge([480, 680], [460, 860], 18, PAPER),
  ],
};
