import { BLUE, INK, PAPER } from '../ink/colours.ts';
import { hatch, rays } from '../ink/carve.ts';
import { disc, line, poly, rect, ring, shape } from '../ink/marks.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

const wheelchair = (x: number, y: number): string =>
  line(`M${x - 120} ${y - 330}H${x - 80}V${y - 130}H${x + 100}L${x + 130} ${y - 20}H${x + 180}`, PAPER, 30) + line(`M${x - 120} ${y - 330}H${x - 80}V${y - 130}H${x + 100}L${x + 130} ${y - 20}H${x + 180}`, INK, 18) +
  disc(x - 40, y - 118, 126, PAPER) + ring(x - 40, y - 118, 108, 20, INK) + rays([x - 40, y - 118], { count: 14, inner: 18, outer: 100, fullness: 0.2, fill: INK }) + disc(x - 40, y - 118, 22, INK) +
  disc(x + 128, y - 34, 40, PAPER) + ring(x + 128, y - 34, 26, 14, INK);

export const wheelchairLift: Scene = {
  second: BLUE,
  draw: (blue) => [
    rect(0, 0, 1600, 1000, PAPER), rays([520, 560], { from: 180, to: 360, count: 22, inner: 380, outer: 1400, fullness: 0.3, fill: blue }),
    rect(0, 890, 1600, 110, INK), hatch([0, 900, 1600, 100], { angle: 0, gap: 26, weight: 7, length: 0.14, fill: PAPER }),
    // The back half of the bus, its side door open.
    shape('M860 820V160Q860 70 950 70H1620V820Z', blue, PAPER, 14), rect(870, 470, 750, 12, PAPER), rect(870, 520, 750, 12, PAPER), rect(1340, 150, 130, 200, PAPER), rect(1500, 150, 130, 200, PAPER),
    rect(930, 130, 350, 640, PAPER), rect(946, 146, 318, 608, INK), hatch([946, 146, 318, 608], { angle: 90, gap: 50, weight: 9, length: 0.3, fill: blue }),
    disc(1450, 850, 118, PAPER), disc(1450, 850, 98, INK), disc(1450, 850, 46, PAPER), disc(1450, 850, 20, INK),
    // The lift.
    line('M940 700L760 780M1250 200L1250 760', INK, 22), poly([[360, 780], [1000, 780], [960, 824], [330, 824]], INK, PAPER, 9), poly([[330, 824], [330, 740], [360, 740], [360, 790]], INK, PAPER, 6), line('M690 780V470H880', PAPER, 30), line('M690 780V470H880', INK, 18), line('M640 824L800 890M840 824L680 890', INK, 18),
    person({ at: [560, 790], size: 600, faces: 'right', build: 'child', pose: 'sit', skin: 'brown', hair: 'bob', top: PAPER, bottom: INK, near: [690, 510], cut: 10 }),
    wheelchair(560, 780),
    person({ at: [170, 960], size: 880, faces: 'right', build: 'lean', skin: 'dark', hair: 'cap', hairInk: blue, top: blue, bottom: INK, near: [430, 470], far: [440, 450], lean: 6, cut: 12 }),
  ],
};
