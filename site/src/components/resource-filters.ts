import { type Locale, mainLocale } from '@broadside/shared/content';
import { type Card, type PageContent, readableIn } from '../store/index.ts';
import { collatorOf } from '../store/order.ts';

export type FilterBy = 'kind' | 'topic' | 'role' | 'language';

/** One filter of the resources: a page of its own, so that it works without a script. */
export interface ResourceFilter {
  by: FilterBy;
  /** What it is called in the form's address: the same in all languages, so that a choice stays when the language is switched. */
  key: string;
  /** The last part of the page's address. */
  value: string;
  words: string;
  /** The language of those words. */
  locale: Locale;
  address: string;
  resources: Card<'resource'>[];
}

type Option = Pick<ResourceFilter, 'key' | 'value' | 'words' | 'locale'>;

/** What one resource can be found under. */
function optionsOf({ content: resource }: Card<'resource'>, by: FilterBy, content: PageContent): Option[] {
  const { locale, words } = content;
  switch (by) {
    case 'kind': return [{ key: resource.kind, value: resource.kind, words: words.kinds.resource[resource.kind], locale }];
    case 'language': return readableIn(resource.language).map((value) => ({ key: value, value, words: words.blocks.languagesOf[value], locale }));
    case 'topic': return content.resolve('topic', resource.topics).map((topic) =>
      ({ key: topic.slugs[mainLocale] ?? topic.content.slug, value: topic.slugs[locale] ?? topic.content.slug, words: topic.content.title, locale: topic.locale }));
    case 'role': return content.resolve('classification', resource.roles).map((role) =>
      ({ key: role.slugs[mainLocale] ?? role.content.slug, value: role.slugs[locale] ?? role.content.slug, words: role.content.pluralName, locale: role.locale }));
  }
}

/** All filters of one sort that this site's resources have, in the order of their words. */
export function filtersBy(by: FilterBy, content: PageContent): ResourceFilter[] {
  const filters = new Map<string, ResourceFilter>();
  for (const card of content.list('resource')) {
    for (const option of optionsOf(card, by, content)) {
      const filter = filters.get(option.value) ?? { ...option, by, address: content.at(`/resources/${by}/${option.value}/`), resources: [] };
      if (!filter.resources.includes(card)) filter.resources.push(card);
      filters.set(option.value, filter);
    }
  }
  const collator = collatorOf(content.locale);
  return [...filters.values()].sort((a, b) => collator.compare(a.words, b.words));
}

export const filterSorts: readonly FilterBy[] = ['kind', 'topic', 'role', 'language'];
