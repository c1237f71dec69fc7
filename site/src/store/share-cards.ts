import { hash } from 'node:crypto';
import type { Content, Locale } from '@broadside/shared/content';
import type { PageType } from '@broadside/shared/view';
import { originOf } from './addresses.ts';
import type { Card } from './cards.ts';
import type { Question } from './questions.ts';
import type { SiteContent } from './site-content.ts';

/** Goes up when cards are drawn in another way, so that they get other names. */
const DRAWING = 2;

/** In pixels, as the sites ask for that show them. */
export const cardSize = { width: 1200, height: 630 };

/** What stands on the upper part of a card. Many affiliates share it. */
export interface CardTitle { title: string; locale: Locale }
/** What an affiliate puts on all of its cards. */
export interface CardBrand { name: string; host: string; primary: string; accent: string; logo: string | null }
/** The picture that stands for a page where somebody shares it. */
export interface ShareCard { title: CardTitle; brand: CardBrand }

const digest = (value: unknown): string => hash('sha256', JSON.stringify([DRAWING, value])).slice(0, 20);
export const titleKey = ({ title, locale }: CardTitle): string => digest([title, locale]);
export const brandKey = ({ name, host, primary, accent, logo }: CardBrand): string => digest([name, host, primary, accent, logo]);

/** A card's name says all that is on it: the same name is the same picture, whoever makes it and when. */
export const cardName = ({ title, brand }: ShareCard): string => `${titleKey(title)}-${brandKey(brand)}.png`;

function brandOf(affiliate: Content['affiliate']): CardBrand {
  const { primary, accent, logoLight } = affiliate.brand;
  return { name: affiliate.name, host: new URL(originOf(affiliate)).host, primary, accent, logo: logoLight?.sha256 ?? null };
}

const titleOf = ({ content }: Card<PageType>): string => (content as { pluralName?: string }).pluralName ?? content.title;

/** The card of a page: an item's title, or else the affiliate's motto. */
export function shareCardOf(content: SiteContent, path: string): ShareCard {
  const { affiliate } = content;
  const item = content.cardAt(path);
  const { tagline, name } = affiliate.content;
  const title = item ? { title: titleOf(item), locale: item.locale } : { title: tagline ?? name, locale: affiliate.locale };
  return { title, brand: brandOf(affiliate.content) };
}

/** The cards that a page asked for: its trace says it, so that nobody has to remember it, nor make the page again. */
export function cardsAskedFor(questions: Iterable<Question>): ShareCard[] {
  const cards: ShareCard[] = [];
  for (const { key, answer } of questions) if (/^\S+ share-card /.test(key)) cards.push(answer.value as ShareCard);
  return cards;
}

/** Where a site shows a card, from its root. */
export const cardPath = (card: ShareCard): string => `cards/${cardName(card)}`;
