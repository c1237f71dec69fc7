import { Ways } from './ways.ts';

/** A page or another file with blanks for what is each site's own, as bytes for the folder that its site stands in. */
export interface Template {
  /** What stands before the first blank, between two, and behind the last. */
  pieces: readonly Buffer[];
  /** The blanks, in order. */
  names: readonly string[];
  /** Where its own text leads inside the site, and the names in it that others may lead to. */
  links: readonly string[];
  ids: readonly string[];
}

/**
 * What was made before for pages of any site. What asked the same questions and was given the same answers is the same on every site:
 * most national pages are rendered once, not once for each affiliate. See docs/decisions/0023 and 0028.
 */
export class Parts {
  readonly texts = new Ways<string>((text) => text.length);
  readonly pages = new Ways<Template>(({ pieces }) => pieces.reduce((sum, { length }) => sum + length, 0));

  /** To be called when the content has changed: what nothing asks for any more may then go. */
  age(): void {
    this.texts.age();
    this.pages.age();
  }
}
