import GithubSlugger, { slug } from 'github-slugger';
import { escapeHtml, wordsOf } from './text.ts';

/** A heading of a text, for a table of contents. */
export type Heading = { depth: number; id: string; text: string };

/** An id must not be empty when a heading is all signs ("???"). */
const NAMELESS = 'section';

const DEEPEST = 6;

/**
 * Gives the headings of sanitized HTML their depth and their ids.
 *
 * Depth follows nesting, not the number of # signs: the first level is h(1 + offset), the next one below it one
 * deeper, without holes and never deeper than h6. Empty headings go, and headings inside headings become words.
 *
 * @param html balanced HTML whose headings have no id
 * @param offset how many levels of the page lie above this text; 1 makes its first level h2
 * @param idPrefix put before every id, for pages made of several texts
 */
export function numberHeadings(html: string, offset: number, idPrefix: string): { html: string; headings: Heading[] } {
  const slugger = new GithubSlugger();
  const open: number[] = [];
  const headings: Heading[] = [];
  const place = (written: number, content: string): string => {
    const text = wordsOf(content);
    if (text === '') return '';
    while ((open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    const heading = { depth: Math.min(DEEPEST, offset + open.length), id: idPrefix + slugger.slug(slug(text) || NAMELESS), text };
    headings.push(heading);
    return `<h${heading.depth} id="${escapeHtml(heading.id)}">${content}</h${heading.depth}>`;
  };
  return { html: splitAtHeadings(html).map((part) => (part.level ? place(part.level, part.html) : part.html)).join(''), headings };
}

type Part = { level: number; html: string };

/** Cuts HTML into what is between headings (level 0) and the contents of headings. */
function splitAtHeadings(html: string): Part[] {
  const parts: Part[] = [{ level: 0, html: '' }];
  let nested = 0;
  for (const piece of html.split(/(<\/?h[1-6][^>]*>)/)) {
    const current = parts.at(-1) ?? { level: 0, html: '' };
    const opens = /^<h([1-6])/.exec(piece);
    if (opens) {
      nested += 1;
      if (nested === 1) parts.push({ level: Number(opens[1]), html: '' });
    } else if (/^<\/h[1-6]/.test(piece)) {
      nested -= 1;
      if (nested === 0) parts.push({ level: 0, html: '' });
    } else {
      current.html += piece;
    }
  }
  return parts;
}
