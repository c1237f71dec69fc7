import type { Card } from '../../store/index.ts';
import { termId } from '../terms.ts';

/** The id of the note that explains a word. */
export const noteId = (term: Pick<Card<'term'>, 'content'>): string => `note-${termId(term)}`;

/** In these a button would be wrong or in the way. */
const closed = /^(a|button|summary|dfn|h[1-6]|dt|th|svg|code|pre|astro-island)$/;
const letter = '[\\p{L}\\p{N}]';
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('&', '&amp;');

/** Finds a word by itself; abbreviations only in capitals, others in any case. */
function patternOf({ content: { title } }: Pick<Card<'term'>, 'content'>): RegExp {
  const isAbbreviation = title === title.toUpperCase();
  return new RegExp(`(?<!${letter})${escaped(title)}(?!${letter})`, isAbbreviation ? 'u' : 'iu');
}

/**
 * Makes the first place where each word stands a button that opens its note.
 * @param html well-formed, as our components write it
 */
export function markTerms(html: string, terms: readonly Pick<Card<'term'>, 'content'>[]): string {
  const waiting = new Map(terms.map((term) => [term, patternOf(term)]));
  const mark = (words: string): string => {
    for (const [term, pattern] of waiting) {
      const found = pattern.exec(words);
      if (!found) continue;
      waiting.delete(term);
      const after = found.index + found[0].length;
      // What stands before and after may hold other words.
      return `${mark(words.slice(0, found.index))}<dfn><button type="button" class="explain" popovertarget="${noteId(term)}">${found[0]}</button></dfn>${mark(words.slice(after))}`;
    }
    return words;
  };
  let depth = 0;
  return html.split(/(<[^>]*>)/).map((piece) => {
    const tag = /^<(\/?)([a-z][a-z0-9-]*)/.exec(piece);
    if (tag && closed.test(tag[2]!)) depth += tag[1] ? -1 : 1;
    return piece.startsWith('<') || depth > 0 ? piece : mark(piece);
  }).join('');
}
