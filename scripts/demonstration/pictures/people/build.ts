/** Bodies differ. Measures are for a figure 700 high standing; it faces right, its hips are at the origin. */
export interface Build {
  shoulder: number;
  belly: number;
  hip: number;
  arm: number;
  thigh: number;
  /** Head size against the body: children have large heads. */
  head: number;
}

export const builds = {
  lean: { shoulder: 150, belly: 122, hip: 122, arm: 25, thigh: 40, head: 1 },
  broad: { shoulder: 206, belly: 168, hip: 150, arm: 35, thigh: 50, head: 1.04 },
  round: { shoulder: 186, belly: 226, hip: 204, arm: 33, thigh: 58, head: 1.04 },
  curvy: { shoulder: 154, belly: 138, hip: 176, arm: 27, thigh: 52, head: 1 },
  child: { shoulder: 140, belly: 130, hip: 122, arm: 24, thigh: 40, head: 1.42 },
} satisfies Record<string, Build>;

export type BuildName = keyof typeof builds;

export const SHOULDER_Y = -212;
export const HEAD_Y = -308;
export const UPPER_ARM = 122;
export const FORE_ARM = 118;
export const THIGH = 160;
export const SHIN = 165;
/** Hips to the ground. */
export const LEG = 322;
/** Top of the head to the ground. */
export const TALL = 700;
