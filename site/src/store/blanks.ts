import { flat } from './flat.ts';
import type { PageContent } from './page-content.ts';
import type { PageMaking } from './page-making.ts';

/** What this site puts in at a blank; null when the theme has to make it first. */
export type Filler = (making: PageMaking) => string | null;

/** What a text that sites share leaves open, by the name that stands in it. */
export type Blanks = ReadonlyMap<string, Filler>;

/** A word that each site has its own for, printed as it is: another page of another site puts in its own. See docs/decisions/0028. */
export interface OwnWord {
  name: string;
  /**
   * Gives the word as the text around it needs it written: as HTML, say. It may read nothing but these two.
   * @param argument tells apart what one page has several of, such as an address
   */
  write: (content: PageContent, argument: string) => string;
}

// START and END OF SELECTED AREA: HTML, XML and JSON all write them as they are, and the content model takes no text that has one.
const [START, END] = ['\u0086', '\u0087'];
const pattern = new RegExp(`${START}([^${START}${END}]*)${END}`, 'g');

/** The blank for a part around the page: what stands there is HTML with links of its own. No word of a site's has this name. */
export const frameBlank = (name: string): string => `frame ${name}`;
export const isFrame = (name: string): boolean => name.startsWith('frame ');

/** How a blank stands in a text. */
export const blank = (name: string): string => START + name + END;

/** A text cut at its blanks: what stands before the first, between two, and behind the last; and the names of the blanks. */
export function cut(text: string, blanks: Blanks): { pieces: string[]; names: string[] } {
  const pieces: string[] = [];
  const names: string[] = [];
  let from = 0;
  for (const { 0: whole, 1: name = '', index } of text.matchAll(pattern)) {
    if (!blanks.has(name)) continue;
    pieces.push(text.slice(from, index));
    // A piece cut out of a page would keep the whole page in memory for as long as it is known itself.
    names.push(flat(name));
    from = index + whole.length;
  }
  return { pieces: [...pieces, text.slice(from)], names };
}
