import { rays } from '../ink/carve.ts';
import { disc, line, poly, rect, shape } from '../ink/marks.ts';
import { star } from '../parts/things.ts';
import type { Emblem } from './emblem.ts';

/** Land, weather and sky. */
export const landEmblems = {
  mountain: (on, off) => poly([[-120, 84], [-36, -96], [14, 4], [44, -44], [120, 84]], on) + line('M-78 -24L-54 -40L-40 -16L-22 -40L4 -24M20 -14L38 -2L50 -20L70 -4', off, 9),
  mesa: (on, off) => rays([0, 10], { from: 180, to: 360, count: 11, inner: 62, outer: 112, fullness: 0.5, fill: on }) + shape('M-48 20A48 48 0 0 1 48 20Z', on) + poly([[-124, 84], [-96, 10], [-40, 10], [-30, 40], [20, 40], [40, 24], [96, 24], [124, 84]], on) + line('M-88 40H-44M30 52H92M-104 62H108', off, 7),
  sun: (on) => disc(0, 0, 48, on) + rays([0, 0], { count: 16, inner: 60, outer: 108, fullness: 0.6, fill: on }),
  star: (on, off) => star(0, 8, 110, on) + star(0, 8, 48, off),
  dipper: (on) => [[-100, -40, 24], [-56, -50, 20], [-18, -22, 20], [14, 12, 22], [24, 64, 20], [88, 70, 22], [92, 8, 20]].map(([x, y, r]) => star(x ?? 0, y ?? 0, r ?? 0, on)).join('') + star(86, -76, 34, on),
  wave: (on, off) => shape('M-122 92C-116 -10 -70 -92 16 -98C76 -100 112 -62 106 -14C88 -48 58 -54 42 -34C24 -10 44 34 84 44C100 48 114 46 124 42V92Z', on) + line('M-92 80C-84 10 -50 -48 8 -64M-58 80C-54 36 -34 0 0 -20M-20 80C-16 60 -6 44 10 34M24 80C40 66 70 62 124 70', off, 8) + disc(112, -74, 9, on) + disc(96, -102, 7, on),
  gem: (on, off) => poly([[-60, -70], [60, -70], [104, -14], [0, 94], [-104, -14]], on) + line('M-104 -14H104M-60 -70L-34 -14L0 94L34 -14L60 -70M-34 -14L0 -70L34 -14', off, 8),
  arch: (on, off) => shape('M-96 90C-84 -60 -50 -104 0 -104C50 -104 84 -60 96 90H70C58 -40 36 -76 0 -76C-36 -76 -58 -40 -70 90Z', on) + rect(-124, 86, 248, 14, on) + [-40, -8, 22].map((x, i) => rect(x, 40 - (i % 2) * 26, 24, 46 + (i % 2) * 26, on) + rect(x + 9, 50, 6, 26, off)).join(''),
} satisfies Record<string, Emblem>;
