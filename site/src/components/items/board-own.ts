import type { OwnWord } from '../../store/index.ts';
import { escapeHtml } from '@broadside/shared/markdown';
import { qrCode } from '../qr-code.ts';

/** The code that leads from paper to a page, as SVG. The argument is the page's address with the base. */
export const codeWord: OwnWord = {
  name: 'code',
  write: (content, address) => {
    const whole = content.spelledOut(address);
    const { viewBox, path } = qrCode(whole);
    return `<svg class="board-code" viewBox="${viewBox}" role="img" aria-label="QR: ${escapeHtml(whole)}"><path d="${path}" stroke="currentColor" transform="translate(0 .5)"></path></svg>`;
  },
};

/** The same address to type, as HTML that breaks where a line may end. */
export const addressWord: OwnWord = {
  name: 'address',
  write: (content, address) => content.spelledOut(address).replace(/^https?:\/\//, '').split(/(?<=\/)/).map((piece) => `${escapeHtml(piece)}<wbr>`).join(''),
};
