import type { Article } from '@broadside/shared/content';
import type { Item } from '@broadside/shared/view';
import type { PageContent } from '../../store/index.ts';
import { publisher } from './organization.ts';
import type { Thing } from './thing.ts';

const types: Partial<Record<Article['kind'], string>> = { news: 'NewsArticle', statement: 'NewsArticle', opinion: 'OpinionNewsArticle' };

/** An article, with who wrote it and when. */
export function articleThing(item: Item<'article'>, content: PageContent): Thing {
  const { title, summary, kind, date, authors, sponsor } = item.content;
  const people = content.resolve('author', authors).map((author) => ({ '@type': 'Person', name: author.content.title }));
  return {
    '@type': types[kind] ?? 'Article',
    headline: title,
    description: summary,
    inLanguage: item.locale,
    datePublished: date,
    dateModified: item.changed,
    author: people.length > 0 ? people : publisher(content),
    publisher: publisher(content),
    sponsor: sponsor && { '@type': 'Organization', name: sponsor.label },
    image: content.absolute(content.shareCard),
    mainEntityOfPage: content.canonical,
  };
}
