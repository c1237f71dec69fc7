import type { Found } from './pagefind.ts';
import type { SearchSettings } from './settings.ts';

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** The text of an excerpt with what was looked for marked. Never read as HTML: whatever else stands in a page's text stays text. */
export function excerptParts(excerpt: string): { text: string; isMarked: boolean }[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/)
    .map((text, index) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), isMarked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function drawOne(found: Found, locale: string): HTMLLIElement {
  const link = element('a', '', found.meta.title ?? found.url);
  link.href = found.url;
  const text = excerptParts(found.excerpt).map((part) => (part.isMarked ? element('mark', '', part.text) : part.text));
  const made = element('li', 'card', element('h3', 'card-title', link), element('p', 'card-text', ...text));
  const { language } = found.meta;
  if (language && language !== locale) made.lang = language;
  return made;
}

/** What was found, by kind: the kind with the best find first. */
export function drawFound(all: readonly Found[], { kinds, locale }: Pick<SearchSettings, 'kinds' | 'locale'>): HTMLElement[] {
  const groups = Map.groupBy(all, ({ filters }) => filters.kind?.[0] ?? 'page');
  return [...groups].map(([kind, found]) => {
    const heading = element('h2', 'label', kinds[kind]);
    return element('section', 'search-kind', element('div', 'rule', heading), element('ul', 'cards', ...found.map((one) => drawOne(one, locale))));
  });
}
