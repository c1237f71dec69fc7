import { INK, PAPER, RED } from '../ink/colours.ts';
import { hatch, rays } from '../ink/carve.ts';
import { disc, group, line, poly, rect, ring, shape } from '../ink/marks.ts';
import { cross } from '../parts/things.ts';
import type { Scene } from './scene.ts';

export const firstAid: Scene = {
  second: RED,
  draw: (red) => [
    rays([800, 520], { from: 180, to: 360, count: 26, inner: 480, outer: 1200, fullness: 0.4, fill: INK }),
    rect(0, 800, 1600, 200, INK), hatch([0, 812, 1600, 188], { angle: 0, gap: 30, weight: 8, length: 0.14, fill: PAPER }),
    line('M640 250V190Q640 130 700 130H900Q960 130 960 190V250', INK, 46), line('M640 250V190Q640 130 700 130H900Q960 130 960 190V250', red, 18),
    shape('M390 250H1210Q1260 250 1260 300V800Q1260 850 1210 850H390Q340 850 340 800V300Q340 250 390 250Z', red, PAPER, 14),
    hatch([1080, 270, 180, 560], { angle: 90, gap: 34, weight: 12, length: 0.7, fill: INK }, 'M1110 270H1206Q1240 270 1240 300V800Q1240 830 1206 830H1110Z'),
    rect(340, 400, 920, 12, PAPER), rect(460, 380, 110, 70, INK), rect(478, 396, 74, 40, PAPER), rect(1030, 380, 110, 70, INK), rect(1048, 396, 74, 40, PAPER),
    disc(800, 560, 216, PAPER), cross(800, 560, 320, red), ring(800, 560, 196, 10, INK),
    // The bandage, unrolling towards us.
    shape('M150 690H330V900H150Z', PAPER, INK, 10), shape('M150 690a90 34 0 0 1 180 0a90 34 0 0 1 -180 0', PAPER, INK, 10), line('M200 690a40 14 0 1 1 70 6M168 880L40 940M330 890L560 940V900', INK, 9), poly([[240, 896], [330, 850], [620, 930], [560, 975]], PAPER, INK, 9), line('M330 880L580 948', INK, 5),
    group('translate(1400 850) rotate(-16)', line('M-60 -250L20 20M60 -250L-20 20', PAPER, 40), line('M-60 -250L20 20M60 -250L-20 20', INK, 26), ring(-40, 66, 46, 34, PAPER), ring(40, 66, 46, 34, PAPER), ring(-40, 66, 46, 20, red), ring(40, 66, 46, 20, red), disc(0, -46, 10, PAPER)),
  ],
};
