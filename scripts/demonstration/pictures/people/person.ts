import { INK, PAPER } from '../ink/colours.ts';
import { group, type Point, shape } from '../ink/marks.ts';
import { arm } from './arm.ts';
import { type BuildName, builds, HEAD_Y, LEG, TALL } from './build.ts';
import { head, type Head } from './head.ts';
import { legs, type Pose } from './legs.ts';
import { apron, torso, vest } from './torso.ts';

export interface Person extends Head {
  /** Where the feet stand; for a seated or cut-off figure, the ground it would stand on. */
  at: Point;
  /** Height, standing. */
  size: number;
  faces: 'left' | 'right';
  build?: BuildName;
  pose?: Pose;
  top?: string;
  bottom?: string;
  /** Bare forearms. */
  shortSleeves?: boolean;
  apron?: string;
  /** A safety vest with two bright bands. */
  vest?: string;
  /** Where the hands are, on the sheet; arms hang by themselves. */
  near?: Point;
  far?: Point;
  /** Which way the elbow points: up for work above the shoulder. */
  elbowsUp?: boolean;
  /** Degrees the body bends forward from the hips. */
  lean?: number;
  /** How the head is bowed or raised, in degrees. */
  nod?: number;
  /** Thickness of the cut around each shape, on the sheet. */
  cut?: number;
}

const rotate = ([x, y]: Point, degrees: number): Point => {
  const a = (degrees * Math.PI) / 180;
  return [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a)];
};

/** A whole figure: far arm, legs, body, head, near arm, each parted from the next by a cut. */
export function person(who: Person): string {
  const { at, size, faces, pose = 'stand', top = INK, bottom = INK, skin = 'light', lean = 0, nod = 0 } = who;
  const build = builds[who.build ?? 'lean'];
  const scale = size / TALL;
  const flip = faces === 'left' ? -1 : 1;
  const cut = (who.cut ?? 7) / scale;
  const drop = pose === 'sit' ? 162 : pose === 'kneel' ? 150 : 0;
  const hip: Point = [at[0], at[1] - (LEG - drop) * scale];
  // A hand is given on the sheet; the arm is drawn in the body's own measure, leaning with it.
  const reach = (point: Point | undefined, rest: Point): Point =>
    point ? rotate([((point[0] - hip[0]) / scale) * flip, (point[1] - hip[1]) / scale], -lean) : rest;
  const hands = skin === 'light' ? PAPER : INK;
  const sleeve = { top, hands, short: who.shortSleeves ?? false, thick: build.arm, cut, up: who.elbowsUp ?? false };
  const body = torso(build);
  const upper = [
    arm([build.shoulder * 0.3, 0], reach(who.far, [build.shoulder * 0.5, 46]), sleeve),
    shape(body, top, top === PAPER ? INK : PAPER, cut),
    who.vest ? vest(build, who.vest, cut) : '',
    who.apron ? apron(build, who.apron, cut) : '',
    group(`translate(${build.shoulder * 0.06} ${HEAD_Y - (build.head - 1) * 40}) rotate(${nod}) scale(${build.head})`, head({ ...who, skin }, cut / build.head)),
    shape('M-48,-228Q-8,-196 30,-228L40,-206Q-8,-166 -56,-206Z', top, top === PAPER ? INK : PAPER, cut * 0.7),
    arm([-build.shoulder * 0.3, 0], reach(who.near, [-build.shoulder * 0.5, 46]), sleeve),
  ];
  return group(`translate(${hip[0].toFixed(1)} ${hip[1].toFixed(1)}) scale(${(scale * flip).toFixed(4)} ${scale.toFixed(4)})`,
    legs(pose, build, bottom, cut), group(`rotate(${lean})`, ...upper));
}
