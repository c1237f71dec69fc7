const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const CHARACTERS: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(ESCAPES).map(([character, entity]) => [entity, character]));

/** Plain text as HTML, fit for an element or a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** A time of day and a telephone number keep to one line: “8 a.m.”, “6 p. m.”, “5 PM” and “(860) 555-0152” get spaces at which no line breaks. */
export function wholeTimes(text: string): string {
  return text.replace(/(?<=\d) (?:[ap]\. ?m\.|[AP]M\b)|\(\d{3}\) (?=\d)/g, (time) => time.replaceAll(' ', '\u00a0'));
}

const BLOCK_TAG = /<\/?(?:blockquote|br|caption|d[dlt]|details|div|fig(?:caption|ure)|h[1-6]|hr|li|[ou]l|p|pre|summary|t(?:able|body|[dhr]|foot|head))\b[^>]*>/g;

/**
 * The text of sanitized HTML on one line: where a block begins or ends, words are apart as by a space.
 *
 * @param html from `tidy` or `sanitize`, in which the four entities of `escapeHtml` are the only ones left
 */
export function wordsOf(html: string): string {
  const text = html.replace(BLOCK_TAG, ' ').replace(/<[^>]*>/g, '');
  return text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => CHARACTERS[entity] ?? entity).replace(/\s+/g, ' ').trim();
}
