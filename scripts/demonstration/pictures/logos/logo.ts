import { CHALK, INK } from '../ink/colours.ts';
import { group, line, rect, shape } from '../ink/marks.ts';
import { type FrameName, frames } from './frames.ts';
import { letters } from './letters.ts';
import { emblems, type MarkOf, type StateCode, states } from './states.ts';

export const LOGO = 600;

/** Where the emblem's middle and the letters' top lie: frames that narrow below need both higher. */
const layout: Record<FrameName, { emblem: number; scale: number; letters: number; size: number }> = {
  round: { emblem: 218, scale: 1.2, letters: 372, size: 112 },
  octagon: { emblem: 216, scale: 1.24, letters: 372, size: 118 },
  hexagon: { emblem: 228, scale: 1.14, letters: 370, size: 104 },
  scallop: { emblem: 226, scale: 1.12, letters: 368, size: 106 },
  toothed: { emblem: 226, scale: 1.14, letters: 370, size: 108 },
  plate: { emblem: 212, scale: 1.2, letters: 374, size: 112 },
  arch: { emblem: 240, scale: 1.18, letters: 388, size: 106 },
  shield: { emblem: 206, scale: 1.1, letters: 348, size: 112 },
  crest: { emblem: 218, scale: 1.04, letters: 358, size: 108 },
};

/** The mark as a stencil: white prints, black does not, so that cuts are truly open to the page behind. */
function stencil(code: StateCode): string {
  const [emblem, frame, style]: MarkOf = states[code];
  const place = layout[frame];
  const [on, off] = style === 'solid' ? ['#000', '#fff'] : ['#fff', '#000'];
  const outline = frames[frame];
  const borders = {
    solid: shape(outline(276), '#fff') + line(outline(254), '#000', 8),
    ringed: shape(outline(276), '#fff') + shape(outline(250), '#000') + line(outline(236), '#fff', 6),
    line: line(outline(266), '#fff', 20),
  };
  const wide = style === 'line' ? 1.04 : 1;
  return borders[style] + group(`translate(300 ${place.emblem}) scale(${(place.scale * wide).toFixed(3)})`, emblems[emblem](on, off)) +
    letters(code, 300, place.letters, place.size, on);
}

/** The printer's mark of an affiliate, in ink, or in chalk for a dark page. */
export const logo = (code: StateCode, dark: boolean): string =>
  `<mask id="m" maskUnits="userSpaceOnUse" x="0" y="0" width="${LOGO}" height="${LOGO}">${stencil(code)}</mask><g mask="url(#m)">${rect(0, 0, LOGO, LOGO, dark ? CHALK : INK)}</g>`;
