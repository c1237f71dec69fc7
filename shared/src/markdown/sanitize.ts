import sanitizeHtml from 'sanitize-html';
import { linkAttributes, type LinkRules } from './links.ts';

const INLINE = [
  'a', 'abbr', 'b', 'br', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr',
];

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const BLOCKS = [
  'blockquote', 'caption', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption', 'figure', 'hr', 'li', 'ol', 'p', 'pre', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', ...HEADINGS,
];

const ATTRIBUTES: Record<string, sanitizeHtml.AllowedAttribute[]> = {
  a: ['href', 'rel'],
  abbr: ['title'],
  ol: ['start', 'reversed'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
  // Words in another language are read aloud in it (WCAG 3.1.2).
  '*': ['lang', 'dir'],
};

const SCOPES = ['col', 'row', 'colgroup', 'rowgroup'];

/** Deeper than this nothing was meant, and browsers have limits of their own. */
const DEEPEST = 60;

/** Elements whose content is not words for people. */
const NO_WORDS = ['script', 'style', 'textarea', 'option', 'xmp', 'noscript', 'template', 'title', 'svg', 'math', 'object'];

const BASE: sanitizeHtml.IOptions = {
  allowedTags: [...INLINE, ...BLOCKS],
  allowedAttributes: ATTRIBUTES,
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  selfClosing: ['br', 'hr', 'wbr'],
  nonTextTags: NO_WORDS,
  nestingLimit: DEEPEST,
  transformTags: {
    // Renaming to a tag that is not allowed would be shorter, but in sanitize-html 2.18 it mangles what follows.
    img: (_tagName, { alt = '' }) => ({ tagName: 'span', attribs: {}, text: alt }),
    th: (tagName, attribs) => ({ tagName, attribs: { ...attribs, scope: SCOPES.find((scope) => scope === attribs.scope) ?? 'col' } }),
  },
};

/**
 * HTML from anywhere, reduced to elements and attributes from a list, without any id and with balanced tags.
 * No scripts, styles, frames, forms or pictures (a picture leaves its alternative text); where links lead is not
 * judged yet. The only entities left are &amp; &lt; &gt; &quot;
 */
export function tidy(html: string): string {
  return sanitizeHtml(html, BASE);
}

export type SanitizeRules = LinkRules & {
  /** Keep only the elements of a single line. */
  inline?: boolean;
};

/**
 * Tidied HTML as HTML that is safe in a page: as `tidy`, and every link checked.
 *
 * @param html from `tidy`, with ids only on headings and only our own
 */
export function sanitize(html: string, rules: SanitizeRules): string {
  return sanitizeHtml(html, {
    ...BASE,
    allowedTags: rules.inline ? INLINE : [...INLINE, ...BLOCKS],
    allowedAttributes: { ...ATTRIBUTES, ...Object.fromEntries(HEADINGS.map((tag) => [tag, ['id']])) },
    transformTags: {
      ...BASE.transformTags,
      a: (tagName, { href = '', lang, dir }) => ({ tagName, attribs: { ...linkAttributes(href, rules), ...(lang && { lang }), ...(dir && { dir }) } }),
    },
    // Of a link that leads nowhere the words stay. One without words can't be named by a screen reader.
    exclusiveFilter: ({ tag, attribs, text }) => (tag === 'a' && (!('href' in attribs) || text.trim() === '') ? 'excludeTag' : false),
  });
}
