import type { Sentence } from '@broadside/shared/publishing';
import { uidOf } from '../../content-types.ts';
import { nameOf } from '../item-name.ts';
import { inSpanish } from '../panel-words.ts';
import { refuseField } from '../refused.ts';
import { partsOf } from './parts.ts';
import type { Row, Rule } from './saved.ts';

/** More nobody reads on a board, and more has no room on one sheet. */
const mostPoints = 5;
/** In characters: two lines of the sheet. */
const longest = 140;

const linesOf = ({ boardPoints }: Row): string[] => String(boardPoints ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');

const tooMany = (item: Row, count: number): Sentence => ({
  en: `${nameOf(item).en} has ${count} points for the board. Keep the ${mostPoints} that matter most in “Points for the board”.`,
  es: `${nameOf(item).es} tiene ${count} puntos para el tablero. Deje los ${mostPoints} que más importan en ${inSpanish('Points for the board')}.`,
});
const tooLongIn = (item: Row, line: number, length: number): Sentence => ({
  en: `${nameOf(item).en} has a point for the board of ${length} characters, the one in line ${line}. Shorten it to ${longest} at most in “Points for the board”.`,
  es: `${nameOf(item).es} tiene un punto para el tablero de ${length} caracteres, el de la línea ${line}. Redúzcalo a ${longest} como máximo en ${inSpanish('Points for the board')}.`,
});

/** What is wrong with the points, and how to mend it; null when they fit. */
function complaint(item: Row, points: string[]): Sentence | null {
  if (points.length > mostPoints) return tooMany(item, points.length);
  const tooLong = points.findIndex((point) => point.length > longest);
  return tooLong < 0 ? null : tooLongIn(item, tooLong + 1, points[tooLong]!.length);
}

/** The points that an editor writes for the sheet on the board fit on it: an article's, a job's, and those of each chapter. */
export const pointsFitOnTheBoard: Rule = ({ strapi, type, item }) => {
  const whole = { fields: item, path: [] };
  for (const { fields, path } of [whole, ...partsOf(strapi, strapi.contentTypes[uidOf(type)]!, item)]) {
    const wrong = complaint(item, linesOf(fields));
    if (wrong) refuseField([...path, 'boardPoints'], wrong);
  }
};
