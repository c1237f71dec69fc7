import { GREEN, INK, PAPER } from '../ink/colours.ts';
import { gouge, hatch, rays } from '../ink/carve.ts';
import { disc, line, poly, shape } from '../ink/marks.ts';
import type { Scene } from './scene.ts';

const fingers = (): string =>
  [0, 1, 2, 3].map((i) => {
    const [x, y] = [880 - i * 52, 470 + i * 46];
    return shape(`M${x + 130} ${y - 10}L${x + 8} ${y - 30}Q${x - 40} ${y - 30} ${x - 36} ${y + 4}Q${x - 30} ${y + 34} ${x + 20} ${y + 36}L${x + 130} ${y + 50}Z`, INK, PAPER, 10);
  }).join('');

export const handshake: Scene = {
  second: GREEN,
  draw: (green) => [
    rays([800, 500], { count: 32, inner: 330, outer: 1100, fullness: 0.44, fill: green }),
    // The left hand, in paper: sleeve, cuff, back of the hand, fingers going behind.
    poly([[-20, 380], [330, 400], [330, 700], [-20, 790]], INK, PAPER, 12), hatch([-20, 380, 350, 400], { angle: 3, gap: 58, weight: 14, length: 0.5, fill: PAPER }, 'M-20 420L316 434L316 680L-20 760Z'),
    poly([[330, 388], [410, 392], [410, 702], [330, 712]], PAPER, INK, 10), disc(370, 640, 14, INK),
    shape('M410 420C520 400 610 370 700 380C790 386 900 420 990 500C1040 560 1040 640 980 690C920 740 800 730 720 700C620 700 520 700 410 684Z', PAPER, INK, 11),
    // The right hand, in ink, closes over it.
    poly([[1620, 380], [1270, 400], [1270, 700], [1620, 790]], green, PAPER, 12), hatch([1270, 380, 350, 400], { angle: -3, gap: 58, weight: 14, length: 0.5, fill: PAPER }, 'M1620 420L1284 434L1284 680L1620 760Z'),
    poly([[1270, 388], [1190, 392], [1190, 702], [1270, 712]], PAPER, INK, 10), disc(1230, 640, 14, INK),
    shape('M1190 420C1100 396 1010 380 940 400C900 412 880 440 850 470L700 640Q690 690 740 690L900 720C1000 740 1090 712 1190 684Z', INK, PAPER, 11),
    fingers(),
    shape('M1000 400C940 360 850 350 770 372C730 384 726 430 770 436C840 430 880 440 930 470Z', INK, PAPER, 10),
    shape('M600 392C650 350 720 330 790 350C826 362 822 404 786 408C740 408 700 420 660 450Z', PAPER, INK, 10),
    ...[0, 1, 2, 3].map((i) => gouge([1030 + i * 34, 470 + i * 4], [990 + i * 34, 640 + i * 6], 11, PAPER)),
    ...[0, 1, 2, 3, 4].map((i) => gouge([440 + i * 36, 690], [470 + i * 36, 600 - (i % 2) * 30], 11, INK)),
    line('M520 440Q600 440 640 470', INK, 8, 'round'),
  ],
};
