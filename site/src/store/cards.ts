import type { Content, TypeName } from '@broadside/shared/content';
import type { Item } from '@broadside/shared/view';

/**
 * What a list shows of an item. Lists never see more, so that a page with a list is not made anew when only the body of a listed item changed.
 */
const cardFields = [
  'title', 'pluralName', 'name', 'shortName', 'code', 'state', 'slug', 'summary', 'kind', 'date', 'series', 'section', 'cover', 'logo', 'owner',
  'definition', 'parent', 'topics', 'roles', 'authors', 'outwardLink', 'sponsor', 'start', 'end', 'zone', 'format', 'place', 'host', 'observance',
  'deadline', 'verb', 'target', 'closedText', 'language', 'file', 'address', 'publisher', 'year', 'pages', 'value', 'unit', 'statement', 'source',
  'asOf', 'expires', 'meaning', 'longForm', 'role', 'about', 'level', 'text', 'link', 'domain', 'basePath', 'languages',
] as const;
type CardField = (typeof cardFields)[number];

/** An item with only what lists show of it. */
export type Card<T extends TypeName = TypeName> = Omit<Item<T>, 'content' | 'edition'> & { content: Pick<Content[T], Extract<keyof Content[T], CardField>> };

/** Cuts an item down to its card. */
export function toCard<T extends TypeName>({ edition: _, content, ...item }: Item<T>): Card<T> {
  const picked = cardFields.filter((field) => field in content).map((field) => [field, content[field as keyof typeof content]]);
  return { ...item, content: Object.fromEntries(picked) } as Card<T>;
}
