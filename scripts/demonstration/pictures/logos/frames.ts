import type { Point } from '../ink/marks.ts';
import { pathOf } from '../ink/marks.ts';

/** Outlines of printers' marks, around (300, 300), as paths of a given reach. */
export type Frame = (reach: number) => string;

const around = (count: number, radius: (i: number) => number, turn = -90): Point[] =>
  Array.from({ length: count }, (_, i) => {
    const a = ((turn + (i * 360) / count) * Math.PI) / 180;
    return [300 + Math.cos(a) * radius(i), 300 + Math.sin(a) * radius(i)];
  });

export const frames = {
  round: (r) => `M${300 - r} 300A${r} ${r} 0 1 1 ${300 + r} 300A${r} ${r} 0 1 1 ${300 - r} 300Z`,
  shield: (r) => `M${300 - r * 0.9} ${300 - r * 0.96}H${300 + r * 0.9}V${300 + r * 0.1}Q${300 + r * 0.86} ${300 + r * 0.72} 300 ${300 + r}Q${300 - r * 0.86} ${300 + r * 0.72} ${300 - r * 0.9} ${300 + r * 0.1}Z`,
  octagon: (r) => pathOf(around(8, () => r * 1.04, -67.5)),
  hexagon: (r) => pathOf(around(6, () => r * 1.06)),
  scallop: (r) => {
    const [first, ...rest] = around(16, () => r * 0.94);
    const bump = (r * 0.94 * Math.sin(Math.PI / 16) * 1.12).toFixed(1);
    return `M${first?.join(' ')}${[...rest, first].map((p) => `A${bump} ${bump} 0 0 1 ${p?.map((v) => v.toFixed(1)).join(' ')}`).join('')}Z`;
  },
  arch: (r) => `M${300 - r * 0.86} ${300 + r * 0.94}V${300 - r * 0.1}A${r * 0.86} ${r * 0.86} 0 0 1 ${300 + r * 0.86} ${300 - r * 0.1}V${300 + r * 0.94}Z`,
  crest: (r) => `M300 ${300 - r}Q${300 + r * 0.4} ${300 - r * 0.76} ${300 + r * 0.86} ${300 - r * 0.84}V${300 + r * 0.2}Q${300 + r * 0.8} ${300 + r * 0.7} 300 ${300 + r}Q${300 - r * 0.8} ${300 + r * 0.7} ${300 - r * 0.86} ${300 + r * 0.2}V${300 - r * 0.84}Q${300 - r * 0.4} ${300 - r * 0.76} 300 ${300 - r}Z`,
  plate: (r) => {
    const [o, c] = [r * 0.92, r * 0.2];
    return `M${300 - o + c} ${300 - o}H${300 + o - c}A${c} ${c} 0 0 0 ${300 + o} ${300 - o + c}V${300 + o - c}A${c} ${c} 0 0 0 ${300 + o - c} ${300 + o}H${300 - o + c}A${c} ${c} 0 0 0 ${300 - o} ${300 + o - c}V${300 - o + c}A${c} ${c} 0 0 0 ${300 - o + c} ${300 - o}Z`;
  },
  toothed: (r) => pathOf(around(48, (i) => (i % 2 ? r * 0.93 : r))),
} satisfies Record<string, Frame>;

export type FrameName = keyof typeof frames;
