import { INK, PAPER } from '../ink/colours.ts';
import { gouge } from '../ink/carve.ts';
import { disc, line, shape, within } from '../ink/marks.ts';
import { type Hair, type HairName, hairs } from './hair.ts';

export type Skin = 'light' | 'brown' | 'dark';

export interface Head {
  skin?: Skin;
  hair?: HairName;
  hairInk?: string;
  beard?: boolean;
  glasses?: boolean;
  /** Band, ear piece and the arm to the mouth. */
  headset?: string;
  /** Mouth open: calling, singing, laughing. */
  calls?: boolean;
}

const profile = 'M-8,-76C26,-80 52,-56 52,-30L56,-14L72,16L54,24L58,36L50,42L54,50C54,64 44,74 22,72L14,72L20,118L-46,118L-40,52C-66,34 -72,-4 -62,-38C-52,-64 -34,-74 -8,-76Z';
const calling = 'M-8,-76C26,-80 52,-56 52,-30L56,-14L74,10L56,20L62,28L34,36L54,56C54,76 40,86 18,80L14,80L20,118L-46,118L-40,52C-66,34 -72,-4 -62,-38C-52,-64 -34,-74 -8,-76Z';
const beard = 'M-18,8C-20,40 -8,86 34,88C58,86 62,64 58,44L44,40L40,30C20,34 -4,30 -8,8Z';

const strokes = (from: number, to: number, gap: number, weight: number): string =>
  Array.from({ length: Math.ceil((to - from) / gap) }, (_, i) => line(`M-80 ${from + i * gap + 50}L${24 - (i % 3) * 7} ${from + i * gap - 12}`, INK, weight)).join('');

const features = [gouge([22, -20], [54, -24], 10, INK), shape('M26,-6Q38,-16 50,-6Q38,4 26,-6Z', INK)];

/**
 * Skin as a cutter gives it: left white and shaded under the jaw, toned by even strokes, or left standing as black with the
 * light of brow and cheek carved in. No white-ringed eyes or lips on a black face: that is a caricature, not a likeness.
 */
const carved: Record<Skin, readonly string[]> = {
  light: [gouge([-34, 108], [12, 86], 8, INK), gouge([-36, 90], [10, 70], 8, INK), gouge([-36, 72], [-4, 58], 7, INK), ...features],
  brown: [within(profile, strokes(-130, 150, 13, 5.5)), ...features],
  dark: [gouge([24, -22], [50, -27], 6, PAPER), line('M28,-8Q38,-2 48,-8', PAPER, 4.5, 'round'),
    gouge([2, 24], [40, 10], 6, PAPER), gouge([-6, 38], [26, 28], 6, PAPER), gouge([-28, 104], [6, 94], 6, PAPER)],
};

/** A head in profile, facing right, about 150 high, centred on the origin; the neck runs down into the collar. */
export function head({ skin = 'light', hair = 'crop', hairInk = INK, beard: bearded, glasses, headset, calls }: Head, cut: number): string {
  const outline = calls ? calling : profile;
  const { back, front, combed }: Hair = hairs[hair];
  const hairEdge = hairInk === PAPER ? INK : PAPER;
  const marks: string[] = [];
  if (back) marks.push(shape(back, hairInk, hairEdge, cut * 0.8));
  marks.push(shape(outline, skin === 'dark' ? INK : PAPER, skin === 'dark' ? PAPER : INK, cut));
  marks.push(...carved[skin]);
  if (skin !== 'dark' && !calls) marks.push(line('M30,45L53,43', INK, 6));
  if (glasses) marks.push(shape('M24,-18h28v26h-28Z', 'none', skin === 'dark' ? PAPER : INK, 6), line('M24,-8L-16,-8', skin === 'dark' ? PAPER : INK, 6));
  if (bearded) marks.push(shape(beard, hairInk, hairEdge, cut * 0.8));
  if (front) marks.push(shape(front, hairInk, hairEdge, cut * 0.8));
  if (combed) marks.push(line(combed, hairEdge, cut * 0.6, 'round'));
  if (hair !== 'scarf') marks.push(shape('M-22,-8C-6,-14 0,4 -8,16C-14,26 -24,22 -22,-8Z', skin === 'dark' ? INK : PAPER, skin === 'dark' ? PAPER : INK, cut * 0.7));
  if (headset) marks.push(...[[PAPER, 22], [headset, 12]].map(([ink, weight]) => line('M-14 0C-40 -50 -24 -84 6 -88M-10 14C0 60 30 66 54 52', String(ink), Number(weight), 'round')), disc(-12, 4, 26, PAPER), disc(-12, 4, 20, headset), disc(-12, 4, 8, PAPER));
  return marks.join('');
}
