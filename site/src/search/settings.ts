import { type PageType, pageTypes } from '@broadside/shared/view';
import type { Words } from '@broadside/shared/words';
import { BASE, type PageContent } from '../store/index.ts';

/** What the script of the search page is told by the page. */
export interface SearchSettings {
  /** The folder that the site stands in, and where its index lies; both end with a slash. */
  base: string;
  index: string;
  /** The page's language: what is in another is marked so. */
  locale: string;
  /** The heading of each kind of page. */
  kinds: Record<PageType, string>;
  words: Pick<Words['search'], 'loading' | 'none' | 'one' | 'many' | 'more' | 'failed'>;
}

/** The settings of a site's search page. */
export function searchSettings(content: PageContent): SearchSettings {
  const { search: { loading, none, one, many, more, failed }, sections, items } = content.words;
  const kinds = Object.fromEntries(pageTypes.map((type) => [type, type === 'page' ? items.topic.pages : sections[type]])) as SearchSettings['kinds'];
  return { base: `${BASE}/`, index: `${BASE}/search/`, locale: content.locale, kinds, words: { loading, none, one, many, more, failed } };
}
