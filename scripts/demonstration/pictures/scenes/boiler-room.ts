import { INK, PAPER, RED } from '../ink/colours.ts';
import { hatch, rays } from '../ink/carve.ts';
import { disc, line, rect, ring, shape } from '../ink/marks.ts';
import { boards } from '../parts/ground.ts';
import { person } from '../people/person.ts';
import type { Scene } from './scene.ts';

const pipe = (d: string, ink = INK): string => line(d, PAPER, 66) + line(d, ink, 50) + line(d, PAPER, 6);
const gauge = (x: number, y: number, r: number, turn: number, red: string): string =>
  disc(x, y, r + 8, PAPER) + disc(x, y, r, INK) + disc(x, y, r * 0.78, PAPER) + rays([x, y], { from: 150, to: 390, count: 8, inner: r * 0.5, outer: r * 0.72, fullness: 0.3, fill: INK }) +
  `<g transform="rotate(${turn} ${x} ${y})">${rect(x - 5, y - r * 0.62, 10, r * 0.7, red)}</g>`;

export const boilerRoom: Scene = {
  second: RED,
  draw: (red) => [
    rect(0, 0, 1600, 1000, INK), hatch([0, 0, 1600, 840], { angle: 0, gap: 44, weight: 7, length: 0.16, fill: PAPER }),
    boards(850, red),
    pipe('M0 130H520V330', red), pipe('M1600 90H1180V260'), pipe('M1600 210H1290V400', red), pipe('M300 0V60'),
    shape('M652 880V440Q652 150 1020 150Q1388 150 1388 440V950H652Z', INK, PAPER, 8),
    hatch([652, 150, 736, 300], { angle: 62, gap: 34, weight: 9, length: 0.7, fill: PAPER }, 'M1180 180Q1388 230 1380 460V860H1290V480Q1290 260 1180 180Z'),
    rect(652, 470, 736, 10, PAPER), ...Array.from({ length: 10 }, (_, i) => disc(690 + i * 74, 500, 9, PAPER)),
    rays([940, 690], { count: 24, inner: 170, outer: 232, fullness: 0.36, fill: red }),
    disc(940, 690, 168, PAPER), disc(940, 690, 152, red), ring(940, 690, 130, 10, PAPER),
    shape('M850 770Q840 690 900 640Q900 690 930 680Q920 610 980 560Q976 630 1010 660Q1030 650 1026 630Q1060 700 1030 770Z', PAPER), shape('M900 772Q900 730 930 710Q940 730 954 700Q990 730 984 772Z', red),
    gauge(800, 330, 84, -40, red), gauge(1060, 300, 104, 50, red),
    person({ at: [370, 980], size: 900, faces: 'right', build: 'broad', skin: 'light', hair: 'cap', hairInk: red, beard: true, top: red, bottom: INK, near: [640, 420], far: [650, 350], cut: 10 }),
    `<g transform="rotate(42 660 390)">${rect(640, 330, 34, 200, PAPER)}${shape('M610 340Q600 270 640 250V300H674V250Q714 270 704 340Z', PAPER, INK, 6)}${rect(648, 350, 18, 170, INK)}</g>`,
  ],
};
