import { rays } from '../ink/carve.ts';
import { disc, group, line, oval, poly, rect, shape } from '../ink/marks.ts';
import type { Emblem } from './emblem.ts';

const leafPair = (y: number, reach: number, on: string): string =>
  shape(`M0 ${y}C${reach * 0.4} ${y - 6} ${reach} ${y - 26} ${reach} ${y - 60}C${reach * 0.5} ${y - 56} 4 ${y - 40} 0 ${y}Z`, on) + shape(`M0 ${y}C${-reach * 0.4} ${y - 6} ${-reach} ${y - 26} ${-reach} ${y - 60}C${-reach * 0.5} ${y - 56} -4 ${y - 40} 0 ${y}Z`, on);

/** Trees, crops and flowers. */
export const growingEmblems = {
  pine: (on, off) => poly([[0, -110], [44, -46], [24, -46], [66, 10], [38, 10], [88, 72], [-88, 72], [-38, 10], [-66, 10], [-24, -46], [-44, -46]], on) + rect(-14, 72, 28, 34, on) + line('M8 -70L22 -50M10 -20L34 6M12 36L46 66', off, 8),
  palm: (on, off) => shape('M-14 104C-6 40 -4 10 -16 -30L10 -34C22 10 20 50 24 104Z', on) + line('M-8 70H20M-6 40H18M-4 10H14', off, 6) + [-78, -34, 14, 62, 104, 160].map((turn) => group(`translate(-2 -34) rotate(${turn - 90})`, shape('M0 0C30 -34 66 -36 92 4C80 -8 40 -4 0 0Z', on))).join(''),
  cactus: (on, off) => shape('M-24 104V-70A24 24 0 0 1 24 -70V16H46V-24A18 18 0 0 1 82 -24V36Q82 54 62 54H24V104Z', on) + shape('M-24 60H-64Q-84 60 -84 40V-10A18 18 0 0 1 -48 -10V22H-24Z', on) + line('M-8 -70V100M8 -70V100M64 -20V34M-66 -6V38', off, 5) + rect(-100, 96, 200, 12, on),
  oak: (on, off) => shape('M0 -110C26 -110 34 -90 30 -74C56 -86 76 -66 62 -42C92 -46 100 -16 76 0C98 12 84 44 54 34C48 54 22 56 8 44L8 108H-8L-8 44C-22 56 -48 54 -54 34C-84 44 -98 12 -76 0C-100 -16 -92 -46 -62 -42C-76 -66 -56 -86 -30 -74C-34 -90 -26 -110 0 -110Z', on) + line('M0 -84V50M0 -30L34 -52M0 -30L-34 -52M0 14L48 -6M0 14L-48 -6', off, 7),
  maple: (on, off) => shape('M0 -112L20 -66L48 -84L42 -36L92 -48L78 -22L108 -6L56 30L64 52L8 44V108H-8V44L-64 52L-56 30L-108 -6L-78 -22L-92 -48L-42 -36L-48 -84L-20 -66Z', on) + line('M0 -70V44M0 36L56 -10M0 36L-56 -10', off, 7),
  wheat: (on) => rect(-5, -60, 10, 170, on) + oval(0, -90, 15, 28, on) + [-44, -4, 36, 76].map((y) => leafPair(y, 50, on)).join(''),
  corn: (on, off) => oval(0, -20, 42, 90, on) + [-26, -9, 9, 26].map((x) => [-80, -58, -36, -14, 8, 30].map((y) => disc(x, y, 6.5, off)).join('')).join('') + shape('M-6 108C-70 90 -92 20 -66 -40C-46 10 -30 60 -6 108ZM6 108C70 90 92 20 66 -40C46 10 30 60 6 108Z', on),
  sunflower: (on, off) => rays([0, 0], { count: 16, inner: 44, outer: 110, fullness: 0.9, fill: on }) + disc(0, 0, 52, off) + disc(0, 0, 44, on) + [[0, 0], [20, 0], [-20, 0], [10, 18], [-10, 18], [10, -18], [-10, -18]].map(([x, y]) => disc(x ?? 0, y ?? 0, 5, off)).join(''),
  magnolia: (on, off) => [0, 60, 120, 180, 240, 300].map((turn) => group(`rotate(${turn})`, shape('M0 -20C-52 -40 -44 -104 0 -112C44 -104 52 -40 0 -20Z', on, off, 7), line('M0 -36V-84', off, 6))).join('') + disc(0, 0, 26, off) + disc(0, 0, 18, on),
  peach: (on, off) => shape('M0 -50C40 -84 104 -56 100 10C96 70 50 104 0 104C-50 104 -96 70 -100 10C-104 -56 -40 -84 0 -50Z', on) + line('M0 -50C30 -10 30 50 4 92', off, 8) + line('M0 -50V-86', on, 12) + shape('M6 -74C30 -116 78 -112 96 -88C70 -62 34 -58 6 -74Z', on, off, 6),
  apple: (on, off) => shape('M0 -40C30 -72 100 -62 98 10C96 70 50 116 0 98C-50 116 -96 70 -98 10C-100 -62 -30 -72 0 -40Z', on) + line('M0 -40C0 -70 10 -90 24 -104', on, 13) + shape('M22 -76C40 -108 74 -108 90 -92C72 -66 44 -62 22 -76Z', on) + shape('M-72 -6C-74 -26 -60 -42 -42 -42C-56 -30 -62 -18 -60 0Z', off),
} satisfies Record<string, Emblem>;
