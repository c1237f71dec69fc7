import { escapeHtml } from '@broadside/shared/markdown';
import { memo } from '../../store/memo.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** A break has no size of its own, so that a line is only as high as its words. */
const pieceHtml = ({ words, classes, breaks }: Piece): string =>
  (breaks ? `<i class="${breaks}"></i>` : '') + `<span class="${classes}">${escapeHtml(words)}</span>`;

// Breaking lines is the dearest thing on a page, and most titles stand on all sites. The language's two letters come first.
const toHtml = memo((text) => piecesOf(text.slice(2), text.slice(0, 2)).map(pieceHtml).join(''));

/** The inside of a forme's heading. Written by hand, so that no white space comes between the pieces. */
export const formeHtml = (title: string, locale: string): string => toHtml(`${locale}${title}`);
