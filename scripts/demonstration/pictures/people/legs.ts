import { INK, PAPER } from '../ink/colours.ts';
import { type Point, shape } from '../ink/marks.ts';
import { type Build, LEG, SHIN, THIGH } from './build.ts';
import { taper } from './limb.ts';

export type Pose = 'stand' | 'walk' | 'sit' | 'kneel' | 'skirt';

type Leg = readonly [hip: Point, knee: Point, ankle: Point];

/** The far leg, then the near one, for each pose. */
const stances: Record<Pose, readonly [Leg, Leg]> = {
  stand: [[[26, -14], [36, 150], [34, LEG - 20]], [[-28, -14], [-30, 150], [-34, LEG - 20]]],
  skirt: [[[20, 60], [24, 180], [26, LEG - 20]], [[-20, 60], [-24, 180], [-26, LEG - 20]]],
  walk: [[[22, -14], [-20, 150], [-120, LEG - 46]], [[-16, -14], [60, 140], [70, LEG - 20]]],
  sit: [[[20, -10], [20 + THIGH, -6], [THIGH + 30, SHIN - 20]], [[-12, -6], [THIGH - 14, 2], [THIGH - 20, SHIN - 14]]],
  kneel: [[[20, -14], [150, -2], [140, 152]], [[-16, -14], [10, 140], [-140, 150]]],
};

const shoe = ([x, y]: Point, cut: number): string =>
  shape(`M${x - 28} ${y - 14}L${x + 24} ${y - 14}L${x + 66} ${y + 10}Q${x + 72} ${y + 22} ${x + 60} ${y + 22}L${x - 28} ${y + 22}Z`, INK, PAPER, cut * 0.8);

function leg([hip, knee, ankle]: Leg, { thigh }: Build, fill: string, cut: number): string {
  const edge = fill === PAPER ? INK : PAPER;
  const upper = taper(hip, thigh, knee, thigh * 0.74);
  const lower = taper(knee, thigh * 0.74, ankle, thigh * 0.44);
  return shape(upper, fill, edge, cut) + shape(lower, fill, edge, cut) + shape(taper(hip, thigh - cut / 2, knee, thigh * 0.74 - cut / 2), fill) + shoe(ankle, cut);
}

export function legs(pose: Pose, build: Build, fill: string, cut: number): string {
  const pair = stances[pose].map((each) => leg(each, build, pose === 'skirt' ? INK : fill, cut)).join('');
  if (pose !== 'skirt') return pair;
  const hip = build.hip / 2;
  return pair + shape(`M${-hip} -30L${hip} -30L${hip + 44} 190L${-hip - 44} 190Z`, fill, fill === PAPER ? INK : PAPER, cut);
}
