import { uidOf } from '../../content-types.ts';
import { partsOf } from './parts.ts';
import { refuseField } from './refuse.ts';
import { nameOf, type Row, type Rule } from './saved.ts';

/** More nobody reads on a board, and more has no room on one sheet. */
const mostPoints = 5;
/** In characters: two lines of the sheet. */
const longest = 140;

const linesOf = ({ boardPoints }: Row): string[] => String(boardPoints ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** What is wrong with the points, and how to mend it; null when they fit. */
function complaint(points: string[]): string | null {
  if (points.length > mostPoints) return `has ${points.length} points for the board. Keep the ${mostPoints} that matter most in “Points for the board”.`;
  const tooLong = points.findIndex((point) => point.length > longest);
  return tooLong < 0 ? null : `has a point for the board of ${points[tooLong]!.length} characters, the one in line ${tooLong + 1}. Shorten it to ${longest} at most in “Points for the board”.`;
}

/** The points that an editor writes for the sheet on the board fit on it: an article's, a job's, and those of each chapter. */
export const pointsFitOnTheBoard: Rule = ({ strapi, type, item }) => {
  const whole = { fields: item, path: [] };
  for (const { fields, path } of [whole, ...partsOf(strapi, strapi.contentTypes[uidOf(type)]!, item)]) {
    const wrong = complaint(linesOf(fields));
    if (wrong) refuseField([...path, 'boardPoints'], `${nameOf(item)} ${wrong}`);
  }
};
