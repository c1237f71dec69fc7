import { Marked, type MarkedOptions, type Tokens } from 'marked';
import { escapeHtml, wholeTimes } from './text.ts';

const marked = new Marked({
  gfm: true,
  renderer: {
    // Without script a checkbox can't be ticked on the page; on paper a printed box can.
    checkbox: ({ checked }: Tokens.Checkbox): string => (checked ? '☑ ' : '☐ '),
    // Pictures are fields of their own, with a credit and a permission; here only their words stay.
    image({ tokens }: Tokens.Image): string {
      return escapeHtml(this.parser.parseInline(tokens, this.parser.textRenderer));
    },
  },
});

const OPTIONS = { async: false } as const satisfies MarkedOptions;

/** Markdown (GitHub's dialect) as HTML that is not yet safe. */
export function parseBlocks(source: string): string {
  return orAsPlainWords(source, () => marked.parse(wholeTimes(source), OPTIONS));
}

/** One line of Markdown as HTML that is not yet safe: emphasis and links, no blocks. */
export function parseLine(source: string): string {
  const line = source.replace(/\s+/g, ' ').trim();
  return orAsPlainWords(line, () => marked.parseInline(wholeTimes(line), OPTIONS));
}

/** Thousands of nested quotes exhaust marked's recursion. Nobody means them: what was written is shown as it stands. */
function orAsPlainWords(source: string, parse: () => string): string {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) return `<p>${escapeHtml(source)}</p>`;
    throw error;
  }
}
