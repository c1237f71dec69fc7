import { type Piece, piecesOf } from './pieces.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeHtml = (text: string): string => text.replace(/[&<>]/g, (sign) => signs[sign]!);

/** A break has no size of its own, so that a line is only as high as its words. */
const pieceHtml = ({ words, classes, breaks }: Piece): string =>
  (breaks ? `<i class="${breaks}"></i>` : '') + `<span class="${classes}">${escapeHtml(words)}</span>`;

/** The inside of a forme's heading. Written by hand, so that no white space comes between the pieces. */
export const formeHtml = (title: string, locale: string): string => piecesOf(title, locale).map(pieceHtml).join('');
