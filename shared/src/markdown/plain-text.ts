import { parseBlocks } from './parse.ts';
import { tidy } from './sanitize.ts';
import { wordsOf } from './text.ts';

/**
 * The words of a Markdown text on one line, for descriptions, search results and feeds.
 *
 * @param maxLength in characters (code points), the closing … included; cut after a whole word where there is one
 */
export function plainText(markdown: string, maxLength = Infinity): string {
  return shorten(wordsOf(tidy(parseBlocks(markdown))), maxLength);
}

function shorten(text: string, maxLength: number): string {
  const characters = Array.from(text);
  if (characters.length <= maxLength) return text;
  if (maxLength < 1) return '';
  const kept = characters.slice(0, maxLength - 1).join('');
  const cutsAWord = /\S/.test(characters[maxLength - 1] ?? '');
  const whole = cutsAWord && /\s/.test(kept) ? kept.replace(/\s+\S*$/, '') : kept;
  return `${whole.replace(/[\s,;:–—-]+$/, '')}…`;
}
