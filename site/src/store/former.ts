import { type Entry, entryKey, type Locale, mainLocale, nationalCode, type Tombstone } from '@broadside/shared/content';
import { isPageType, itemPath, type PageType, type Snapshot } from '@broadside/shared/view';
import { BASE, localAddress } from './addresses.ts';
import { PageContent } from './page-content.ts';
import { chapterPath, pathOf } from './paths.ts';
import type { SiteContent } from './site-content.ts';
import type { Site } from './site.ts';

/**
 * What a site answers at addresses that it once had, each from the site's root, without its base path. No page reads this:
 * it belongs to a release's manifest and to the files for hosts.
 */
export interface Former {
  /** Old address -> where it is now: an address of this site, or an outward one that begins with `http`. */
  moved: Record<string, string>;
  /** Addresses whose item was taken down: to be answered with 410. Sorted. */
  gone: string[];
  /** Since when they are, as far as it is known; ISO 8601. */
  since?: Record<string, string> | undefined;
}

/** An address at which an item could be read, in the pages of one language; English ones also stand in for a translation. A toolkit had chapters there. */
interface Past { type: PageType; id: string; locale: Locale; slug: string; chapters: number; ended?: string | undefined }

/** What a snapshot knows of addresses that no longer are. The same for all sites: worked once. */
export interface AddressHistory {
  /** By the affiliate whose sites had them; the national office's stood on all sites. */
  past: ReadonlyMap<string, readonly Past[]>;
  /** What people of one state should read instead of an item that is not meant for them, by state and item. */
  alternatives: ReadonlyMap<string, string>;
  entries: Snapshot['entries'];
}

interface Placed { slug: string; chapters?: unknown[]; applicability?: { rule: string; states: { affiliate: string; alternative: string | null }[] } | null }

const alternativeKey = (affiliate: string, id: string): string => `${affiliate} ${id}`;

/** So that the answer never depends on the order of a snapshot's lines. */
const rank = ({ id, locale, slug }: Past): string => `${id} ${locale} ${slug}`;

/** Gathers from a snapshot what `formerOf` needs: one look at each line, and a small result. */
export function addressHistory({ entries, removed }: Pick<Snapshot, 'entries' | 'removed'>): AddressHistory {
  const past = new Map<string, Past[]>();
  const alternatives = new Map<string, string>();
  const add = (owner: string, address: Past): void => {
    if (!past.has(owner)) past.set(owner, []);
    past.get(owner)!.push(address);
  };
  for (const line of [...entries.values(), ...removed.values()]) {
    const { type, id, locale, former = [] } = line;
    const ended = 'ended' in line ? line.ended : undefined;
    if (isPageType(type)) for (const { slug, owner, chapters = 0 } of former) add(owner, { type, id, locale, slug, chapters, ended });
  }
  for (const { type, id, locale, entry } of entries.values() as Iterable<Entry>) {
    if (!isPageType(type)) continue;
    const { slug, chapters = [], applicability } = entry as Placed;
    const english = entries.get(entryKey(id, mainLocale));
    const { slug: englishSlug, chapters: englishChapters = [] } = (english?.entry ?? {}) as Partial<Placed>;
    // Until it was translated it stood on these pages in English.
    if (english && englishSlug !== undefined && englishSlug !== slug) add(english.owner, { type, id, locale: mainLocale, slug: englishSlug, chapters: englishChapters.length });
    for (const { affiliate, alternative } of applicability?.rule === 'except' ? applicability.states : []) {
      if (!alternative) continue;
      alternatives.set(alternativeKey(affiliate, id), alternative);
      add(affiliate, { type, id, locale, slug, chapters: chapters.length });
    }
  }
  for (const addresses of past.values()) addresses.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  return { past, alternatives, entries };
}

const placing = (line: Entry | Tombstone | undefined): string => {
  const { slug, applicability } = (line && 'entry' in line ? line.entry : {}) as Partial<Placed>;
  return JSON.stringify([line?.owner, slug, applicability, line?.former, line && 'ended' in line ? line.ended : null]);
};

/** Whether a line says something else about where items are or were than the one that it replaces. */
export function hasOtherAddresses({ entries, removed }: Pick<Snapshot, 'entries' | 'removed'>, line: Entry | Tombstone): boolean {
  const key = entryKey(line.id, line.locale);
  return isPageType(line.type) && placing(entries.get(key) ?? removed.get(key)) !== placing(line);
}

/** The pages that an item has by its slug: its own, and its list of resources. */
function pathsFor(type: PageType, slug: string): string[] {
  const list = { topic: 'topic', classification: 'role' }[type as string];
  return [itemPath(type, slug), ...(list ? [`/resources/${list}/${slug}/`] : [])];
}

/** The pages of a toolkit's chapters. */
const chapterPaths = (type: PageType, slug: string, count: number): string[] => Array.from({ length: count }, (_, index) => chapterPath(itemPath(type, slug), index + 1));

/** From where to where an item's pages went, those that are there no more. A chapter that the toolkit has no longer leads to the toolkit. */
function moves(content: SiteContent, { type, slug, chapters }: Past, now: string): [from: string, to: string][] {
  const targets = pathsFor(type, now);
  const chapterTargets = chapterPaths(type, now, chapters).map((path) => (content.has(path) ? path : targets[0]!));
  const pairs = [...pathsFor(type, slug), ...chapterPaths(type, slug, chapters)].map((from, index): [string, string] => [from, [...targets, ...chapterTargets][index]!]);
  return pairs.filter(([from, to]) => !content.has(from) && content.has(to));
}

/** The slug by which visitors of these pages find an item; null when it has no page here. */
function slugNow(content: SiteContent, type: PageType, id: string): string | null {
  const card = content.pageCard(type, id);
  const path = card && pathOf(card, content.locale);
  return path && content.cardAt(path)?.id === id ? path.split('/').at(-2)! : null;
}

/** Whether the item is published in a language that these pages show, if not on this site: then a state hid it, or it is not meant for it. */
const isPublished = ({ entries }: AddressHistory, site: Site, locale: Locale, id: string): boolean =>
  [locale, mainLocale].some((shown) => [nationalCode, site.code].includes(entries.get(entryKey(id, shown))?.owner ?? ''));

/** Where an editor sends the people of this state instead. Null for what is no page. */
function alternativeOn(site: Site, locale: Locale, address: string | undefined): string | null {
  const href = address && new PageContent(site, locale, '/').href(address);
  if (!href) return null;
  return href.startsWith(BASE) ? href.slice(BASE.length) : /^https?:/.test(href) ? href : null;
}

/** What one site answers where an item was: from each address where to, null for gone. Nothing where a page stands now, and for what a state hid. */
function answersFor(site: Site, history: AddressHistory, locale: Locale, past: Past): [from: string, to: string | null, ended?: string | undefined][] {
  const { type, id, slug, chapters } = past;
  const content = site.content.get(locale)!;
  const at = (path: string): string => localAddress(locale, path);
  const now = slugNow(content, type, id);
  if (now !== null) return moves(content, past, now).map(([from, to]) => [at(from), at(to)]);
  const alternative = alternativeOn(site, locale, history.alternatives.get(alternativeKey(site.code, id)));
  if (!alternative && isPublished(history, site, locale, id)) return [];
  return [itemPath(type, slug), ...chapterPaths(type, slug, chapters)].filter((path) => !content.has(path)).map((path) => [at(path), alternative, past.ended]);
}

const inOrder = (answers: ReadonlyMap<string, string>): Record<string, string> => Object.fromEntries([...answers].sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * What one site answers at its former addresses. A page that stands there now always wins; where two items had an address,
 * one that can still be read wins over one that can't, the affiliate's own over a national one, and then the older id.
 */
export function formerOf(site: Site, history: AddressHistory): Former {
  const all = [...new Set([site.code, nationalCode])].flatMap((owner) => history.past.get(owner) ?? []);
  const answers = site.locales.flatMap((locale) =>
    all.filter((past) => past.locale === locale || past.locale === mainLocale).flatMap((past) => answersFor(site, history, locale, past)));
  const moved = new Map<string, string>();
  for (const [from, to] of answers) if (to !== null && !moved.has(from)) moved.set(from, to);
  const gone = new Set(answers.map(([from]) => from).filter((from) => !moved.has(from)));
  // Where two items were, the place is empty since the later one went.
  const since = new Map<string, string>();
  for (const [from, , ended] of answers) if (ended !== undefined && gone.has(from) && ended > (since.get(from) ?? '')) since.set(from, ended);
  return { moved: inOrder(moved), gone: [...gone].sort(), ...(since.size ? { since: inOrder(since) } : {}) };
}
