export type { Heading } from './headings.ts';
export type { Href } from './links.ts';
export { plainText } from './plain-text.ts';
export { renderInline, renderMarkdown, type MarkdownOptions, type RenderedMarkdown } from './render.ts';
export { wholeTimes } from './text.ts';
export { countWords, readingMinutes, WORDS_PER_MINUTE } from './words.ts';
