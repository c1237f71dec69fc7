import { GREEN, INK, PAPER } from '../ink/colours.ts';
import { gouge, hatch } from '../ink/carve.ts';
import { disc, group, line, oval, poly, rect, ring, shape } from '../ink/marks.ts';
import type { Scene } from './scene.ts';

const coins = (x: number, floor: number, count: number, green: string): string =>
  Array.from({ length: count }, (_, i) => {
    const y = floor - i * 34;
    return shape(`M${x - 96} ${y - 34}V${y}A96 28 0 0 0 ${x + 96} ${y}V${y - 34}Z`, i % 2 ? INK : green, PAPER, 7);
  }).join('') + oval(x, floor - count * 34, 96, 28, PAPER) + oval(x, floor - count * 34, 88, 22, green) + oval(x, floor - count * 34, 60, 12, PAPER);

export const payStub: Scene = {
  second: GREEN,
  draw: (green) => [
    rect(0, 0, 1600, 1000, green), hatch([0, 0, 1600, 1000], { angle: -35, gap: 56, weight: 10, length: 0.2, fill: INK }),
    group('translate(690 470) rotate(-6)',
      rect(-440, -330, 900, 720, INK), poly([[-470, -360], [430, -360], [430, 360], [-470, 360]], PAPER, INK, 12),
      ...Array.from({ length: 13 }, (_, i) => disc(-436, -324 + i * 54, 12, green)), line('M-400 -360V360', INK, 5),
      rect(-360, -310, 300, 54, INK), disc(340, -270, 62, green), ring(340, -270, 44, 7, PAPER), line('M316 -270L336 -250L368 -292', PAPER, 12),
      rect(-360, -210, 750, 10, INK), rect(-360, -190, 750, 4, INK),
      ...[0, 1, 2, 3, 4].flatMap((i) => [rect(-360, -150 + i * 66, [300, 240, 340, 200, 270][i] ?? 200, 24, INK), rect(390 - ([120, 90, 150, 70, 110][i] ?? 90), -150 + i * 66, [120, 90, 150, 70, 110][i] ?? 90, 24, i === 2 ? green : INK)]),
      rect(-360, 190, 750, 10, INK), rect(-360, 230, 260, 70, INK), rect(60, 222, 330, 90, green), rect(90, 250, 270, 34, PAPER)),
    shape('M1180 1010C1120 900 1090 820 1100 760C1040 740 960 740 930 700C920 664 950 644 1000 648L1170 660C1240 660 1330 700 1400 780L1620 900V1010Z', INK, PAPER, 13),
    shape('M1000 648C950 630 900 640 890 610C890 580 930 570 990 576L1180 600L1240 680Z', INK, PAPER, 11), ...[0, 1, 2, 3].map((i) => gouge([1190 + i * 50, 920 - i * 8], [1240 + i * 54, 760 + i * 26], 13, PAPER)),
    poly([[1440, 1010], [1560, 800], [1640, 840], [1640, 1010]], PAPER, INK, 11), poly([[1530, 1010], [1620, 850], [1640, 850], [1640, 1010]], INK),
    coins(190, 960, 4, green), coins(430, 975, 2, green),
  ],
};
