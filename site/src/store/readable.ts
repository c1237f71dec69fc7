import type { Locale, TypeName } from '@broadside/shared/content';
import type { Item } from '@broadside/shared/view';
import type { Card } from './cards.ts';
import type { SiteContent } from './site-content.ts';

/** One language of a site, for what is derived from the whole of it. */
export interface ReadableContent {
  readonly locale: Locale;
  readonly affiliate: Item<'affiliate'>;
  list<T extends TypeName>(type: T): readonly Card<T>[];
}

/** A site in all of its languages, for what answers are worked from. */
export interface ReadableSite {
  readonly code: string;
  readonly locales: readonly Locale[];
  readonly content: ReadonlyMap<Locale, SiteContent>;
  readonly main: SiteContent;
  /** The national site's web address, for the main copy of national items. */
  readonly nationalOrigin: string;
  readonly nationalName: string;
  /** A page in each language that its text is written in; see `translationsOf`. Asked of each page by itself, so that it need not be worked again for all when one of them changes. */
  translations(locale: Locale, path: string): Partial<Record<Locale, string>>;
}
