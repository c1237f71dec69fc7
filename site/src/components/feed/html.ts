import { escapeHtml } from '@broadside/shared/markdown';

/** `<h2>Title</h2>`; nothing without a text. */
export const tag = (name: string, text: string | null): string => (text ? `<${name}>${escapeHtml(text)}</${name}>` : '');

/** A list of pieces of HTML; nothing without any. */
export const list = (items: readonly string[], name: 'ul' | 'ol' = 'ul'): string =>
  (items.length > 0 ? `<${name}>${items.map((item) => `<li>${item}</li>`).join('')}</${name}>` : '');

/** Words that lead somewhere; the words alone where the site has no such page. */
export const anchor = (words: string, address: string | null): string =>
  (address ? `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>` : escapeHtml(words));
