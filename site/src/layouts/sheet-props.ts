import type { Locale } from '@broadside/shared/content';
import type { PageType } from '@broadside/shared/view';
import type { Thing } from '../components/found/thing.ts';
import type { PageContent } from '../store/index.ts';

/** What a page says of itself. */
export interface SheetProps {
  /** Null for the home page, which has the affiliate's name. */
  title: string | null;
  description: string;
  /** What the page is, for those who share it. */
  kind?: 'website' | 'article' | undefined;
  /** The day the text is from, `2026-11-21`, for the imprint. */
  date?: string | null | undefined;
  /** What a search on this site finds here; null for lists, which only repeat what it finds elsewhere. */
  found?: { type: PageType; locale: Locale } | null | undefined;
  /** The way from the home page to this one, without either. */
  trail?: readonly { words: string; address: string }[] | undefined;
  /** What the page is about, for machines. Worked when the text is made already: it names the affiliate, which the text, shared among sites, need not. */
  thing?: ((content: PageContent) => Thing) | undefined;
}
