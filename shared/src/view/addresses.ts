import { type Locale, mainLocale, type TypeName } from '../content/index.ts';

/** The folder that pages of a type stand in. Types that are not listed have no page of their own. */
export const sections = {
  toolkit: 'toolkits', classification: 'classifications', article: 'articles', resource: 'resources', event: 'events',
  award: 'awards', action: 'actions', topic: 'topics', page: '',
} as const satisfies Partial<Record<TypeName, string>>;

export type PageType = keyof typeof sections;
export const pageTypes = Object.keys(sections) as PageType[];
export const isPageType = (type: TypeName): type is PageType => Object.hasOwn(sections, type);

/** `/` for English, `/es/` for Spanish. */
export const localePrefix = (locale: Locale): string => (locale === mainLocale ? '' : `/${locale}`);

/** The page of an item within its language's pages: `/toolkits/living-wage/`. */
export function itemPath(type: PageType, slug: string): string {
  return sections[type] === '' ? `/${slug}/` : `/${sections[type]}/${slug}/`;
}
