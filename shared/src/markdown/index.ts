export { plainText } from './plain-text.ts';
export { renderInline, renderMarkdown, type RenderedMarkdown } from './render.ts';
export { escapeHtml, wholeTimes } from './text.ts';
export { countWords, readingMinutes } from './words.ts';
