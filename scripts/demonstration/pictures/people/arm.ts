import { INK, PAPER } from '../ink/colours.ts';
import { type Point, shape } from '../ink/marks.ts';
import { FORE_ARM, SHOULDER_Y, UPPER_ARM } from './build.ts';
import { bend, taper } from './limb.ts';

export interface Sleeve { top: string; hands: string; short: boolean; thick: number; cut: number; up: boolean }

/** An arm from the shoulder to the hand. All edges are laid down first, so that no cut crosses the elbow. */
export function arm([x, drop]: Point, aim: Point, { top, hands, short, thick, cut, up }: Sleeve): string {
  const root: Point = [x, SHOULDER_Y + 34 + drop];
  const { joint, end } = bend(root, aim, UPPER_ARM, FORE_ARM, up ? -1 : 1);
  const edge = top === PAPER ? INK : PAPER;
  const skinEdge = hands === PAPER ? INK : PAPER;
  const upper = taper(root, thick + 3, joint, thick - 4);
  const fore = taper(joint, thick - 4, end, thick - 10);
  const wrist: Point = [end[0] + (joint[0] - end[0]) * 0.18, end[1] + (joint[1] - end[1]) * 0.18];
  const cuff = taper(joint, thick - 4, wrist, thick - 8);
  const palm = taper(wrist, thick - 11, [end[0] + (end[0] - wrist[0]) * 0.5, end[1] + (end[1] - wrist[1]) * 0.5], thick - 6);
  if (short) {
    return shape(fore, hands, skinEdge, cut) + shape(palm, hands, skinEdge, cut) + shape(fore, hands) + shape(palm, hands) + shape(upper, top, edge, cut);
  }
  return shape(palm, hands, skinEdge, cut) + shape(upper, top, edge, cut) + shape(cuff, top, edge, cut) + shape(upper, top) + shape(taper(joint, thick - 4 - cut / 2, wrist, thick - 8 - cut / 2), top);
}
