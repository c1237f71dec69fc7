import { rays } from '../ink/carve.ts';
import { disc, group, line, poly, rect, shape } from '../ink/marks.ts';
import type { Emblem } from './emblem.ts';

/** Buildings and bridges. */
export const builtEmblems = {
  lighthouse: (on, off) => poly([[-26, -46], [26, -46], [44, 92], [-44, 92]], on) + poly([[-30, -2], [31, -14], [34, 10], [-33, 24]], off) + poly([[-37, 52], [39, 38], [42, 62], [-40, 76]], off) + rect(-38, -56, 76, 12, on) + rect(-22, -86, 44, 30, on) + rect(-10, -82, 20, 22, off) + poly([[-28, -86], [0, -114], [28, -86]], on) + poly([[-34, -74], [-116, -104], [-116, -46]], on) + poly([[34, -74], [116, -104], [116, -46]], on) + rect(-92, 92, 184, 12, on),
  bridge: (on) => rect(-124, 40, 248, 18, on) + [-60, 46].map((x) => rect(x, -96, 16, 200, on) + rect(x - 5, -96, 26, 14, on)).join('') + line('M-124 20Q-70 -20 -52 -88Q0 66 54 -88Q70 -20 124 20', on, 9) + [-104, -82, -30, -12, 6, 24, 84, 104].map((x) => rect(x - 2, Math.abs(x - 2) < 40 ? -12 : 0, 6, 52, on)).join(''),
  dome: (on, off) => shape('M-58 0C-58 -56 -30 -80 0 -80C30 -80 58 -56 58 0Z', on) + rect(-9, -112, 18, 36, on) + line('M-24 -4C-24 -40 -14 -60 0 -74C14 -60 24 -40 24 -4M0 -70V-4', off, 6) + rect(-72, 4, 144, 12, on) + [-60, -34, -8, 18, 44].map((x) => rect(x, 22, 16, 44, on)).join('') + rect(-110, 72, 220, 14, on) + rect(-124, 92, 248, 14, on),
  tower: (on, off) => rect(-34, -60, 68, 166, on) + rect(-20, -88, 40, 30, on) + rect(-4, -118, 8, 34, on) + rect(-100, 0, 58, 106, on) + rect(42, -24, 58, 130, on) + [-18, 6].map((x) => [-44, -18, 8, 34, 60].map((y) => rect(x, y, 12, 16, off)).join('')).join('') + [-86, -66, 56, 76].map((x) => [16, 44, 72].map((y) => rect(x, y, 11, 16, off)).join('')).join(''),
  barn: (on, off) => poly([[-92, 104], [-92, -14], [-62, -66], [0, -100], [62, -66], [92, -14], [92, 104]], on) + rect(-38, 30, 76, 74, off) + line('M-34 34L34 104M34 34L-34 104M-38 30H38V104H-38Z', on, 9) + rect(-16, -52, 32, 34, off) + line('M-92 2H92', off, 7),
  windpump: (on, off) => line('M-8 -30L-50 106M8 -30L50 106M-22 20L30 50M22 20L-30 50M-34 60L42 92M34 60L-42 92', on, 10) + rays([0, -44], { count: 12, inner: 14, outer: 74, fullness: 0.8, fill: on }) + disc(0, -44, 16, off) + disc(0, -44, 10, on) + group('translate(0 -44)', poly([[64, -8], [116, -30], [116, 30], [64, 8]], on)) + rect(-80, 100, 160, 10, on),
} satisfies Record<string, Emblem>;
