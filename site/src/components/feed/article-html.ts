import type { Item } from '@broadside/shared/view';
import { countWords } from '@broadside/shared/markdown';
import { words } from '@broadside/shared/words';
import type { PageContent } from '../../store/index.ts';
import { memo } from '../../store/memo.ts';
import { dayWords } from '../dates.ts';
import { blockHtml, pictureHtml } from './block-html.ts';
import { anchor, tag } from './html.ts';

/** An article's whole text as plain HTML, with the sponsor before it and the link out after it. */
export function articleHtml({ locale, content: article }: Item<'article'>, content: PageContent): string {
  const { sponsor, outwardLink, corrections } = article;
  const own = words[locale].items.article;
  return [
    sponsor && tag('p', `${sponsor.label}. ${sponsor.disclaimer}`),
    pictureHtml(article.cover, content),
    tag('p', article.summary),
    ...article.body.map((block) => blockHtml(block, content)),
    outwardLink && `<p>${anchor(outwardLink.words, content.href(outwardLink.address))}</p>`,
    ...corrections.map(({ date, text }) => tag('p', `${own.corrected} ${dayWords(date, locale)}: ${text}`)),
  ].filter(Boolean).join('\n');
}

// A long text takes longer to count than to place on a page, and most texts stand on all sites.
const wordsIn = memo((html) => countWords(html.replace(/<[^>]*>/g, ' ')));

/** How many words an article's body has, for the time it takes to read. */
export const articleWords = ({ content: { body } }: Item<'article'>, content: PageContent): number =>
  wordsIn(body.map((block) => blockHtml(block, content)).join(' '));
