import { numberHeadings, type Heading } from './headings.ts';
import type { Href } from './links.ts';
import { parseBlocks, parseLine } from './parse.ts';
import { sanitize, tidy } from './sanitize.ts';

export type MarkdownOptions = {
  /** How many heading levels of the page lie above this text: 1 (h2 comes first) unless told; 2 for h3. */
  headingOffset?: number;
  /** Rewrites site-absolute addresses, or tells with null that this site has no such page. */
  href?: Href;
  /** Put before every heading's id, so that several texts can stand on one page. */
  idPrefix?: string;
};

export type RenderedMarkdown = { html: string; headings: Heading[] };

/** A Markdown text as safe HTML with its headings. */
export function renderMarkdown(source: string, { headingOffset = 1, href, idPrefix = '' }: MarkdownOptions = {}): RenderedMarkdown {
  const numbered = numberHeadings(tidy(parseBlocks(source)), headingOffset, idPrefix);
  const ids = new Set(numbered.headings.map(({ id }) => id));
  const idFor = (fragment: string): string | undefined => [fragment, idPrefix + fragment].find((id) => ids.has(id));
  const html = sanitize(numbered.html, { href, idFor });
  return { html, headings: numbered.headings };
}

/** One line of Markdown (a title, a caption, a figure's statement) as safe HTML without any block. */
export function renderInline(source: string, { href }: Pick<MarkdownOptions, 'href'> = {}): string {
  return sanitize(tidy(parseLine(source)), { inline: true, href });
}
