import { disc, group, line, oval, poly, rect, ring, shape } from '../ink/marks.ts';
import { busFront } from '../parts/bus.ts';
import { star } from '../parts/things.ts';
import type { Emblem } from './emblem.ts';

/** Tools and other things people hold or use. */
export const madeEmblems = {
  book: (on, off) => shape('M0 70C-36 44 -84 44 -116 60V-56C-84 -72 -36 -72 0 -46C36 -72 84 -72 116 -56V60C84 44 36 44 0 70Z', on) + line('M0 -40V66M-94 -32Q-52 -46 -22 -24M-94 -4Q-52 -18 -22 4M-94 24Q-52 10 -22 32M94 -32Q52 -46 22 -24M94 -4Q52 -18 22 4M94 24Q52 10 22 32', off, 8),
  bell: (on, off) => shape('M-92 66C-60 50 -64 -20 -56 -50C-46 -84 -24 -92 0 -92C24 -92 46 -84 56 -50C64 -20 60 50 92 66V78H-92Z', on) + rect(-50, -112, 100, 16, on) + rect(-8, -100, 16, 14, on) + disc(0, 92, 16, on) + line('M-70 52H70M-52 -44H52', off, 7) + line('M20 52L10 20L26 0L18 -30', off, 6),
  gear: (on, off) => Array.from({ length: 10 }, (_, i) => group(`rotate(${i * 36})`, rect(-17, -110, 34, 50, on))).join('') + disc(0, 0, 82, on) + disc(0, 0, 52, off) + star(0, 2, 44, on),
  wheel: (on) => ring(0, 0, 82, 24, on) + Array.from({ length: 8 }, (_, i) => group(`rotate(${i * 45})`, rect(-7, -112, 14, 110, on))).join('') + disc(0, 0, 28, on),
  bulb: (on, off) => shape('M-34 52C-38 16 -76 0 -72 -46C-66 -88 -34 -108 0 -108C34 -108 66 -88 72 -46C76 0 38 16 34 52Z', on) + rect(-32, 58, 64, 14, on) + rect(-32, 76, 64, 14, on) + rect(-18, 94, 36, 12, on) + line('M-20 52V-10L-36 -40L-12 -26L0 -50L12 -26L36 -40L20 -10V52', off, 7),
  torch: (on, off) => poly([[-34, 4], [34, 4], [14, 112], [-14, 112]], on) + rect(-46, -10, 92, 16, on) + shape('M0 -116C40 -76 58 -50 36 -16H-36C-58 -44 -34 -60 -24 -84C-16 -70 -6 -76 0 -116Z', on) + shape('M2 -62C18 -44 20 -30 10 -18H-10C-18 -34 -6 -44 2 -62Z', off) + line('M-24 24L24 24', off, 7),
  pick: (on, off) => [-1, 1].map((side) => group(`scale(${side} 1) rotate(40)`, rect(-9, -80, 18, 190, on), shape('M-96 -44C-60 -96 60 -96 96 -44C50 -68 -50 -68 -96 -44Z', on, off, 6))).join(''),
  horseshoe: (on, off) => shape('M-66 104C-110 20 -110 -104 0 -104C110 -104 110 20 66 104H30C60 30 64 -60 0 -60C-64 -60 -60 30 -30 104Z', on) + [[-76, -20], [-62, -60], [76, -20], [62, -60], [-66, 24], [66, 24], [0, -82]].map(([x, y]) => disc(x ?? 0, y ?? 0, 8, off)).join(''),
  guitar: (on, off) => group('rotate(38)', rect(-9, -124, 18, 110, on), rect(-17, -130, 34, 34, on), shape('M0 -30C40 -34 50 0 34 18C62 30 66 96 0 98C-66 96 -62 30 -34 18C-50 0 -40 -34 0 -30Z', on, off, 6), disc(0, 22, 17, off), rect(-24, 62, 48, 9, off)),
  hat: (on, off) => shape('M-124 20C-96 -6 -76 14 -58 22C-62 -40 -50 -86 -26 -84C-12 -82 -8 -70 0 -70C8 -70 12 -82 26 -84C50 -86 62 -40 58 22C76 14 96 -6 124 20C116 72 50 84 0 84C-50 84 -116 72 -124 20Z', on) + line('M-60 14C-30 40 30 40 60 14', off, 12) + line('M0 -66C-4 -50 -4 -40 0 -30', off, 7),
  anchor: (on) => ring(0, -84, 20, 13, on) + rect(-9, -66, 18, 160, on) + rect(-50, -46, 100, 16, on) + shape('M0 108C-60 104 -100 70 -100 14L-112 34L-118 16L-90 -24L-58 12L-62 30L-78 20C-70 56 -44 80 0 84C44 80 70 56 78 20L62 30L58 12L90 -24L118 16L112 34L100 14C100 70 60 104 0 108Z', on),
  rocket: (on, off) => shape('M0 -120C36 -80 42 -30 36 40H-36C-42 -30 -36 -80 0 -120Z', on) + poly([[-38, -4], [-76, 62], [-38, 52]], on) + poly([[38, -4], [76, 62], [38, 52]], on) + poly([[-24, 50], [24, 50], [0, 112]], on) + disc(0, -38, 17, off) + line('M-38 18H38', off, 7),
  bus: (on, off) => group('translate(0 104) scale(.33)', busFront(0, 0, 1, off).replaceAll('#17140f', on).replaceAll('#f6f2e9', off)),
  beehive: (on, off) => [[0, -84, 26], [0, -56, 52], [0, -24, 72], [0, 10, 86], [0, 44, 92], [0, 78, 86]].map(([x, y, r]) => shape(`M${(x ?? 0) - (r ?? 0)} ${(y ?? 0) - 14}h${(r ?? 0) * 2}q16 14 0 28h${-(r ?? 0) * 2}q-16 -14 0 -28Z`, on)).join('') + shape('M-22 94V70A22 22 0 0 1 22 70V94Z', off),
  sail: (on, off) => poly([[-6, -112], [-6, 40], [-84, 40]], on) + shape('M8 -90C60 -60 84 0 86 40H8Z', on) + shape('M-104 54H108C100 90 70 104 40 104H-50C-80 104 -100 84 -104 54Z', on) + line('M24 -30C48 -10 58 10 62 30M-84 72H84', off, 7),
  fish: (on, off) => shape('M-112 0C-70 -60 20 -66 66 -10L110 -50C104 -20 104 20 110 50L66 10C20 66 -70 60 -112 0Z', on) + disc(-70, -8, 9, off) + line('M-40 -38Q-18 0 -40 38M-6 -22Q8 0 -6 22M26 -16Q36 0 26 16', off, 8),
  crab: (on, off) => oval(0, 24, 70, 44, on) + [-1, 1].map((side) => group(`scale(${side} 1)`, line('M56 0L92 -34', on, 16), shape('M84 -22C60 -60 70 -100 96 -110L92 -76L116 -96C128 -64 116 -34 84 -22Z', on), line('M64 36L112 30L118 54M60 50L100 60L100 86M48 60L74 84L66 106', on, 13), disc(22, -28, 11, on), rect(18, -28, 8, 20, on))).join('') + line('M-36 26Q0 50 36 26', off, 8) + disc(-20, 6, 6, off) + disc(20, 6, 6, off),
} satisfies Record<string, Emblem>;
