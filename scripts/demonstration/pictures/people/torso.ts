import { INK, PAPER } from '../ink/colours.ts';
import { line, rect, shape, within } from '../ink/marks.ts';
import type { Build } from './build.ts';

/** The body from collar to hips, turned a little to the front. */
export function torso({ shoulder, belly, hip }: Build): string {
  const [s, b, h] = [shoulder / 2, belly / 2, hip / 2];
  return `M-30 -222C${-s * 0.8} -214 ${-s} -204 ${-s} -160C${-s} -120 ${-b} -110 ${-b} -60C${-b} -30 ${-h} -10 ${-h} 22` +
    `L${h} 22C${h} -10 ${b + 6} -30 ${b + 6} -60C${b + 6} -110 ${s} -120 ${s} -160C${s} -204 ${s * 0.8} -214 26 -222Z`;
}

/** Bib, strings and skirt of an apron. */
export function apron({ belly, hip }: Build, fill: string, cut: number): string {
  const edge = fill === PAPER ? INK : PAPER;
  const [b, h] = [belly / 2, hip / 2];
  return line(`M-6 -150L8 -216M56 -150L26 -216`, fill, 10) +
    shape(`M-10 -160L62 -160L${b + 2} -70L${h + 8} 110L${-h * 0.5} 110L${-b * 0.62} -70Z`, fill, edge, cut) +
    line(`M${-b} -66L${-b * 0.62} -70`, fill === INK ? PAPER : fill, 10);
}

/** A safety vest over the body. */
export function vest(build: Build, fill: string, cut: number): string {
  const body = torso(build);
  const bands = [-110, -46].map((y) => rect(-140, y, 280, 26, PAPER)).join('') + rect(-58, -230, 22, 260, PAPER) + rect(44, -230, 22, 260, PAPER);
  return shape(body, fill, PAPER, cut) + within(body, bands) + line('M6 -210V20', PAPER, cut * 0.7);
}
