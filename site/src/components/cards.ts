import { nationalCode } from '@broadside/shared/content';
import type { PageType } from '@broadside/shared/view';
import type { Words } from '@broadside/shared/words';
import { type Card, type PageContent, toDownload } from '../store/index.ts';
import { dayWords, instantDayWords } from './dates.ts';
import { fileSize } from './file-size.ts';

/** A card of something that has a page of its own. */
export type PageCard = { [T in PageType]: Card<T> }[PageType];

function kindOf(card: PageCard, words: Words): string {
  switch (card.type) {
    case 'article': return card.content.series ?? words.kinds.article[card.content.kind];
    case 'resource': return words.kinds.resource[card.content.kind];
    case 'action': return words.kinds.action[card.content.kind];
    case 'event': return card.content.observance ?? words.kinds.format[card.content.format];
    case 'toolkit': return words.kinds.toolkit;
    case 'classification': return words.kinds.classification;
    case 'award': return words.kinds.award;
    case 'topic': return words.kinds.topic;
    case 'page': return words.kinds.page;
  }
}

/** The small label above a card's title: what kind of thing it is, and whether somebody paid for it. */
export function kindLabel(card: PageCard, { words }: PageContent): string {
  const isSponsored = 'sponsor' in card.content && card.content.sponsor !== null;
  return [isSponsored ? words.cards.sponsored : null, kindOf(card, words)].filter(Boolean).join('\u00a0· ');
}

/** That a card leads to a text in another language than this page's. */
const languageMark = ({ locale }: PageCard, content: PageContent): string | null => (locale === content.locale ? null : content.words.cards.inLanguage[locale]);

/** Whose a card is, in words; nothing on the national site, where everything is national. */
function ownerMark(card: PageCard, { affiliate, isNational, words }: PageContent): string | null {
  if (isNational) return null;
  return card.owner === nationalCode ? words.national : affiliate.state;
}

/** What somebody on a prepaid phone wants to know before the tap: of which type a file is, how large, how many pages. */
function fileWords({ content: { file, pages } }: Card<'resource'>, { locale, words }: PageContent): (string | null)[] {
  const download = file && toDownload(file, '');
  return [download && `${download.kind} ${fileSize(download.size, locale)}`, pages === null ? null : words.items.resource.pages(pages)];
}

/** When and where, as far as a card knows it. */
function occasion(card: PageCard, content: PageContent): (string | null)[] {
  const { locale, words } = content;
  switch (card.type) {
    case 'article': return [dayWords(card.content.date, locale)];
    case 'event': return [instantDayWords(card.content.start, locale, card.content.zone), card.content.place];
    case 'resource': return [card.content.publisher, card.content.year === null ? null : String(card.content.year), ...fileWords(card, content)];
    case 'action':
    case 'award': {
      const { deadline } = card.content;
      return [deadline && (content.isPast(deadline) ? words.cards.closed : words.cards.openUntil(instantDayWords(deadline, locale, content.zone)))];
    }
    default: return [];
  }
}

/** The line below a card's title: in which language it is, if not in this one; whose it is, when, where. */
export function cardLine(card: PageCard, content: PageContent): string {
  const parts = [languageMark(card, content), ownerMark(card, content), ...occasion(card, content)];
  return parts.filter((part) => part !== null && part !== '').join('\u00a0· ');
}
