import { lengthOf } from './measure.ts';
import { type Measure, sizeRange, stretchRange } from './sizes.ts';

/** One line of a forme: its words, the size of its type in percent of the measure, the width of its letters. */
export interface Line { words: readonly string[]; size: number; stretch: number }

/** How much of the measure a line may fill: a hair less than all, so that rounding in the browser never breaks it. */
const full = 99.8;
/** How much taller a line is than the size of its type; `forme.css` says the same. */
const leading = 0.86;
/** The height that a title should take, in percent of its measure: a wide one is a banner, a narrow one a column. */
const height: Record<Measure, number> = { n: 88, w: 36 };

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** Short titles are not broken just to be larger. */
const largestAim: Record<Measure, number> = { n: 30, w: 13 };

/** The size at which a whole title takes the height it should. */
function aimOf(title: string, measure: Measure): number {
  return clamp(Math.sqrt((height[measure] * 100) / (leading * lengthOf(title, 100))), sizeRange[measure].min, largestAim[measure]);
}

/** The widest letters with which a line of this size still fits. */
function stretchToFill(line: string, size: number, from: number): number {
  let stretch = from;
  while (stretch < stretchRange.max && size * lengthOf(line, stretch + 1) <= full) stretch += 1;
  while (stretch > stretchRange.min && size * lengthOf(line, stretch) > full) stretch -= 1;
  return stretch;
}

/** Sets one line: widens or narrows its letters towards the size that is aimed at, then fills the measure. */
export function fitLine(words: readonly string[], aim: number, measure: Measure): Line {
  const line = words.join(' ');
  const { min, max } = sizeRange[measure];
  const wish = 100 * (full / aim / lengthOf(line, 100)) ** 0.8;
  const wished = clamp(Math.round(wish), stretchRange.min, stretchRange.max);
  const near = Math.floor(full / lengthOf(line, wished));
  // Sizes go in steps and widths too: of the sizes nearby, the one that leaves least of the measure empty.
  const ways = [0, -1, 1, -2, 2].map((steps) => {
    const size = clamp(near + steps, min, max);
    const stretch = stretchToFill(line, size, wished);
    const filled = size * lengthOf(line, stretch);
    return { size, stretch, left: filled <= full ? full - filled : 100 + filled };
  });
  const { size, stretch } = ways.reduce((a, b) => (b.left < a.left ? b : a));
  return { words, size, stretch };
}

/** Words that lean on the next one: a line does not end with them. */
const leaning = /^(a|an|the|of|for|in|on|to|at|by|and|or|is|el|la|los|las|un|una|de|del|en|por|para|con|y|o|a|su|al|que|es|se|no|is)$/i;

/** How badly a line of these words would look. */
function badness(words: readonly string[], isLast: boolean, aim: number, measure: Measure): number {
  const line = words.join(' ');
  const offSize = Math.log(full / lengthOf(line, 100) / aim) ** 2;
  const cannotFill = sizeRange[measure].max * lengthOf(line, stretchRange.max) < full;
  return offSize + (cannotFill ? 0.2 : 0) + (!isLast && leaning.test(words.at(-1)!) ? 0.08 : 0) + 0.01;
}

/** Breaks a title into lines so that they differ as little as they can from the size that is aimed at. */
export function breakLines(title: string, measure: Measure): Line[] {
  const words = title.trim().split(/\s+/);
  const aim = aimOf(words.join(' '), measure);
  // best[i]: the best lines for the first i words.
  const best: { cost: number; start: number }[] = [{ cost: 0, start: 0 }];
  for (let end = 1; end <= words.length; end += 1) {
    const ways = Array.from({ length: end }, (_, start) => (
      { start, cost: best[start]!.cost + badness(words.slice(start, end), end === words.length, aim, measure) }));
    best.push(ways.reduce((a, b) => (b.cost < a.cost ? b : a)));
  }
  const lines: Line[] = [];
  for (let end = words.length; end > 0; end = best[end]!.start) lines.unshift(fitLine(words.slice(best[end]!.start, end), aim, measure));
  return lines;
}
