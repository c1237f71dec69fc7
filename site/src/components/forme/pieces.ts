import { breakLines, type Line } from './fit.ts';
import { whiteBefore } from './measure.ts';
import { bearingClass, type Measure, sizeClass } from './sizes.ts';

/** Words that stand on one line in both measures, with the classes that set them and those of the breaks before them. */
export interface Piece { words: string; classes: string; breaks: string }

/** Signs that hang below their line: the next one stands lower, or a comma over an N would be read as Ñ. */
const hanging = /[,;¿¡]/;

const classesOf = (line: Line, measure: Measure): string => `${sizeClass(measure, line.size)} ${measure}s${line.stretch}`;

/** The class of a piece with which a line begins; elsewhere the narrow measure's has to be taken back in a wide one. */
function beginClass({ line, begins }: { line: Line; begins: boolean }, measure: Measure): string {
  return bearingClass(measure, begins ? whiteBefore(line.words.join(' '), line.stretch) : 0);
}

/** For each word its line, and whether the line begins with it. */
const byWord = (lines: readonly Line[]): { line: Line; begins: boolean }[] =>
  lines.flatMap((line) => line.words.map((_, index) => ({ line, begins: index === 0 })));

/**
 * A title cut where a line ends in either measure. Each word is there once, so that it is one heading for those who hear it, search it or copy it.
 * `nb` and `wb` break the line before a piece, in a narrow and in a wide measure.
 */
export function piecesOf(title: string, locale: string): Piece[] {
  const words = title.trim().split(/\s+/);
  const capitals = words.map((word) => word.toLocaleUpperCase(locale)).join(' ');
  const narrow = byWord(breakLines(capitals, 'n'));
  const wide = byWord(breakLines(capitals, 'w'));
  const pieces: Piece[] = [];
  words.forEach((word, index) => {
    const n = narrow[index]!;
    const w = wide[index]!;
    const last = pieces.at(-1);
    if (last && !n.begins && !w.begins) {
      last.words += ` ${word}`;
    } else {
      const breaks = index === 0 ? '' : [n.begins && 'nb', w.begins && 'wb'].filter(Boolean).join(' ');
      if (last) last.words += ' ';
      const [nl, wl] = [beginClass(n, 'n'), beginClass(w, 'w')];
      const begins = [nl !== 'nl0' && nl, (nl !== 'nl0' || wl !== 'wl0') && wl];
      pieces.push({ words: word, classes: [classesOf(n.line, 'n'), classesOf(w.line, 'w'), ...begins].filter(Boolean).join(' '), breaks });
    }
  });
  for (const piece of pieces) if (hanging.test(piece.words)) piece.classes += ' low';
  return pieces;
}
