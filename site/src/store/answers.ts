import { type Content, isTypeName, type Locale, mainLocale, type TypeName } from '@broadside/shared/content';
import { type PageType, withdrawalOf } from '@broadside/shared/view';
import { localAddress } from './addresses.ts';
import { brandFileOf } from './brand.ts';
import type { Card } from './cards.ts';
import { chosen, type Where } from './lists.ts';
import { partOf, pathOf } from './paths.ts';
import type { Answer } from './questions.ts';
import type { ReadableSite } from './readable.ts';
import { alternatesOf, canonicalOf, sitemapOf, translationsOf } from './search-engines.ts';
import { shareCardOf } from './share-cards.ts';
import type { SiteContent } from './site-content.ts';
import { versionOf, versionOfFixed } from './versions.ts';
import { zoneOf } from './zones.ts';

const plain = (value: unknown): Answer => ({ value, version: versionOf(value) });
const fixed = (value: object | undefined): Answer => ({ value: value ?? null, version: value ? versionOfFixed(value) : '' });

function splitId(argument: string): [TypeName, string] {
  const [type = '', id = ''] = argument.split('/');
  if (!isTypeName(type)) throw new Error(`There is no content type "${type}".`);
  return [type, id];
}

/** @param argument the type, and how to choose as JSON */
function listAnswer(content: SiteContent, argument: string): Answer {
  const [type = '', json = '{}'] = argument.split(/ (.*)/s);
  const where = JSON.parse(json) as Where;
  const cards = chosen(content.list(type as TypeName, where.some), where);
  return { value: cards, version: versionOf(cards.map(versionOfFixed)) };
}

/** The address of an internal path that an editor typed, with an English slug; null when this site has no such page. */
function hrefOf(site: ReadableSite, content: SiteContent, address: string): string | null {
  const [, path = '/', rest = ''] = /^([^?#]*)(.*)$/.exec(address)!;
  const withSlash = path.endsWith('/') || /\.[a-z]+$/.test(path) ? path : `${path}/`;
  if (content.has(withSlash)) return localAddress(content.locale, withSlash) + rest;
  const english = site.main.cardAt(withSlash);
  const card = english && content.pageCard(english.type, english.id);
  return card ? localAddress(content.locale, pathOf(card as Card<PageType>, content.locale) + partOf(english as Card<PageType>, mainLocale, withSlash)) + rest : null;
}

/** A withdrawn item as its page shows it. */
export interface Withdrawn {
  type: PageType;
  title: string;
  titleLocale: Locale;
  /** `2026-11-21` */
  date: string;
  reason: string;
  /** The language of the reason. */
  locale: Locale;
}

function withdrawnAt(site: ReadableSite, content: SiteContent, path: string): Withdrawn | null {
  const item = content.itemAt(path);
  const notice = item ? withdrawalOf(item) : null;
  if (!item || !notice) return null;
  const english = site.main.pageItem(item.type, item.id);
  // A translation without a notice of its own has the very one of the English text.
  const locale = english && withdrawalOf(english) === notice ? mainLocale : item.locale;
  const title = 'pluralName' in item.content ? item.content.pluralName : item.content.title;
  return { type: item.type, title, titleLocale: item.locale, ...notice, locale };
}

/**
 * Everything a page can ask. Each answer is worked from what writes its reads down and from its argument, and from nothing else;
 * that is all it takes for a page to be made again when, and only when, it would be another.
 */
const answers = {
  affiliate: (_, content, field) => plain(content.affiliate.content[field as keyof Content['affiliate']] ?? null),
  'affiliate-locale': (_, content) => plain(content.affiliate.locale),
  'affiliate-changed': (_, content) => plain(content.affiliate.changed),
  'is-site-of': (_, content, code) => plain(content.affiliate.content.code === code),
  zone: (_, content) => plain(zoneOf(content.affiliate.content.code)),
  'brand-css': (_, content) => plain(brandFileOf(content.affiliate.content).path),
  page: (_, content, path) => fixed(content.itemAt(path)),
  withdrawn: (site, content, path) => plain(withdrawnAt(site, content, path)),
  item: (_, content, argument) => fixed(content.item(...splitId(argument))),
  card: (_, content, argument) => fixed(content.card(...splitId(argument))),
  list: (_, content, argument) => listAnswer(content, argument),
  count: (_, content, type) => plain(content.list(type as TypeName).length),
  has: (_, content, path) => plain(content.has(path)),
  href: (site, content, address) => plain(hrefOf(site, content, address)),
  alternates: (site, content, path) => plain(alternatesOf(site, content.locale, path)),
  translations: (site, content, path) => plain(translationsOf(site, content.locale, path)),
  canonical: (site, content, path) => plain(canonicalOf(site, content.locale, path)),
  'national-origin': (site) => plain(site.nationalOrigin),
  'national-name': (site) => plain(site.nationalName),
  'share-card': (_, content, path) => plain(shareCardOf(content, path)),
  sitemap: (site) => plain(sitemapOf(site)),
} as const satisfies Record<string, (site: ReadableSite, content: SiteContent, argument: string) => Answer>;

export type AnswerKind = keyof typeof answers;

/** How a question is written: `en href /toolkits/`. */
export const questionKey = (locale: Locale, kind: AnswerKind, argument: string): string => `${locale} ${kind} ${argument}`;

/** Answers a question as `questionKey` writes it. */
export function answerTo(key: string, site: ReadableSite): Answer {
  const [, locale, kind, argument] = /^(\S+) (\S+) (.*)$/s.exec(key)!;
  const content = site.content.get(locale as Locale) ?? site.content.get(mainLocale)!;
  return answers[kind as AnswerKind](site, content, argument!);
}
