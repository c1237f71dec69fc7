import type { Article, Classification, Locale, ToolkitChapter } from '@broadside/shared/content';
import { plainText, renderMarkdown } from '@broadside/shared/markdown';
import { memo } from '../../store/memo.ts';
import { lines } from '../lines.ts';

/** One point of a sheet for the board: what it is called, and a sentence about it. Either may be empty. */
export interface Point { title: string; text: string }

/** More than five points nobody reads on a board. */
const most = 5;
/** In characters: what three lines of the sheet hold. */
const longest = 180;
/** In characters. A shorter "sentence" was cut at a title such as "Mrs." */
const shortest = 30;

// Most texts stand on all sites.
const short = memo((text) => plainText(text, longest));

/**
 * The first sentence of a text.
 * @param room in characters: a longer sentence is cut
 */
export function firstSentence(text: string, locale: Locale, room = longest): string {
  let first = '';
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)) {
    first += segment;
    if (first.trim().length >= shortest) break;
  }
  return plainText(first.trim(), room);
}

/** As many of the lines of a text as there is room for, each a sentence: none is cut but a first one that is too long by itself. */
function wholeLines(text: string): string {
  const [first = '', ...others] = lines(text).map((line) => (/[.!?…][”’"')\]]*$/.test(line) ? line : `${line}.`));
  let said = plainText(first, longest);
  for (const line of others) {
    const longer = `${said} ${plainText(line)}`;
    if (longer.length > longest) break;
    said = longer;
  }
  return said;
}

/** Fewer paragraphs than this that begin in bold are no list of points. */
const leastBold = 3;
const headings = /<h[2-6][^>]*>(.*?)<\/h[2-6]>(?:\s*<p>(.*?)<\/p>)?/gs;
const boldBeginnings = /<p><strong>(.*?)<\/strong>(.*?)<\/p>/gs;

/** What a text says in points: its paragraphs that begin in bold, or else its headings, each with the first sentence after it. The text comes behind the two letters of its language. */
const sectionsOf = memo((told): Point[] => {
  const html = renderMarkdown(told.slice(2)).html;
  const bold = [...html.matchAll(boldBeginnings)];
  const found = bold.length >= leastBold ? bold : [...html.matchAll(headings)];
  return found.map(([, title = '', after = '']) => ({ title: plainText(title), text: firstSentence(plainText(after), told.slice(0, 2) as Locale) }));
});

function ofBlock(block: Article['body'][number], locale: Locale): Point[] {
  switch (block.__component) {
    case 'blocks.steps': return block.steps.map(({ title, text }) => ({ title, text: firstSentence(plainText(text), locale) }));
    case 'blocks.infographic': return block.groups.map(({ title, duties }) => ({ title, text: wholeLines(duties) }));
    case 'blocks.text': return sectionsOf(locale + block.body);
    default: return [];
  }
}

/** The points that an editor wrote for the sheet, or else those found in the text. */
const writtenOr = (written: string | null, found: () => Point[]): Point[] => (lines(written).length > 0 ? linePoints(written) : found());

/** What an article says in a few points: its steps, or else the headings of its text, or the groups of its infographic. */
function bodyPoints(body: Article['body'], locale: Locale): Point[] {
  const kinds = (['blocks.steps', 'blocks.text', 'blocks.infographic'] as const)
    .map((kind) => body.filter(({ __component }) => __component === kind).flatMap((block) => ofBlock(block, locale)));
  return (kinds.find((points) => points.length > 1) ?? kinds.find((points) => points.length > 0) ?? []).slice(0, most);
}

/** Points that stand one to a line. */
const linePoints = (text: string | null): Point[] => lines(text).slice(0, most).map((line) => ({ title: '', text: short(line) }));

export const articlePoints = ({ boardPoints, body }: Pick<Article, 'boardPoints' | 'body'>, locale: Locale): Point[] =>
  writtenOr(boardPoints, () => bodyPoints(body, locale));

/** What somebody in a job does. */
export const rolePoints = ({ boardPoints, duties }: Pick<Classification, 'boardPoints' | 'duties'>): Point[] => writtenOr(boardPoints, () => linePoints(duties));

/** What a chapter asks for: its first checklist, or else the headings of its text. */
export const chapterPoints = ({ boardPoints, checklists: [first], text }: ToolkitChapter, locale: Locale): Point[] =>
  writtenOr(boardPoints, () => (first ? linePoints(first.points) : sectionsOf(locale + text).slice(0, most)));
