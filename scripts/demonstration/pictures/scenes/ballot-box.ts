import { BLUE, INK, PAPER } from '../ink/colours.ts';
import { gouge, hatch, rays } from '../ink/carve.ts';
import { group, line, poly, rect, shape } from '../ink/marks.ts';
import { star } from '../parts/things.ts';
import type { Scene } from './scene.ts';

export const ballotBox: Scene = {
  second: BLUE,
  draw: (blue) => [
    rays([800, 520], { from: 180, to: 360, count: 24, inner: 300, outer: 1300, fullness: 0.5, fill: blue }),
    rect(0, 880, 1600, 120, INK), hatch([0, 890, 1600, 110], { angle: 0, gap: 28, weight: 7, length: 0.16, fill: PAPER }),
    group('translate(800 420) rotate(-5)', poly([[-170, -210], [170, -210], [170, 150], [-170, 150]], PAPER, INK, 12),
      ...[0, 1, 2].map((i) => rect(-120, -150 + i * 84, 54, 54, INK) + rect(-110, -140 + i * 84, 34, 34, PAPER) + rect(-40, -136 + i * 84, 160, 22, INK)), line('M-118 -40L-92 -10L-40 -92', blue, 22)),
    shape('M1130 -20L1620 -20L1620 300L1310 330L1180 240Z', blue, PAPER, 12), hatch([1250, -20, 370, 330], { angle: 55, gap: 40, weight: 12, length: 0.7, fill: PAPER }, 'M1400 -20H1620V290L1330 320Z'),
    poly([[1120, 30], [1190, -20], [1330, 320], [1240, 350]], PAPER, INK, 10),
    shape('M1130 60C1060 90 980 130 930 190C890 240 890 280 920 290C900 320 900 350 930 360C930 390 960 400 990 390C1060 400 1160 380 1240 330Z', INK, PAPER, 12),
    shape('M1090 90C1000 110 920 160 880 190C850 220 880 250 920 236C980 210 1040 200 1090 200Z', INK, PAPER, 11),
    line('M930 292L1040 270M940 356L1060 330', PAPER, 9, 'round'), ...[0, 1, 2].map((i) => gouge([1120 + i * 30, 170 + i * 30], [1060 + i * 34, 230 + i * 34], 11, PAPER)),
    poly([[420, 560], [1180, 560], [1250, 640], [350, 640]], PAPER, INK, 12), poly([[580, 584], [1020, 584], [1040, 612], [560, 612]], INK),
    rect(350, 640, 900, 300, INK), hatch([350, 650, 900, 290], { angle: 90, gap: 30, weight: 9, length: 0.5, fill: PAPER }, 'M1030 650H1240V930H1030Z'), rect(344, 640, 912, 10, PAPER),
    rect(560, 680, 380, 220, PAPER), star(750, 800, 96, blue), poly([[680, 560], [926, 560], [926, 596], [680, 596]], PAPER), rect(674, 548, 10, 50, INK), rect(920, 540, 10, 58, INK), poly([[580, 596], [1030, 596], [1040, 612], [560, 612]], INK),
  ],
};
