import type { Content, TypeName } from '@broadside/shared/content';
import type { Item } from '@broadside/shared/view';

/**
 * What a list shows of an item. Lists never see more, so that a page with a list is not made anew when only the body of a listed item changed.
 */
const cardFields = [
  'title', 'pluralName', 'name', 'code', 'state', 'slug', 'summary', 'kind', 'date', 'series', 'cover', 'logo',
  'definition', 'parent', 'topics', 'roles', 'sponsor', 'start', 'end', 'zone', 'format', 'place', 'observance',
  'deadline', 'language', 'file', 'address', 'publisher', 'year', 'pages', 'value', 'unit', 'statement', 'source',
  'asOf', 'expires', 'meaning', 'longForm', 'role', 'about', 'level', 'text', 'link', 'domain', 'basePath', 'languages', 'withdrawn',
] as const;
type CardField = (typeof cardFields)[number];

/** An item with only what lists show of it. */
export type Card<T extends TypeName = TypeName> = Omit<Item<T>, 'content' | 'edition' | 'changed'> & {
  content: Pick<Content[T], Extract<keyof Content[T], CardField>>;
  /** Whether it is a national item that the affiliate changed. */
  isAdapted: boolean;
};

const made = new WeakMap<Item, Card>();

function cut({ edition, changed: _, content, ...item }: Item): Card {
  const picked = cardFields.filter((field) => field in content).map((field) => [field, content[field as keyof typeof content]]);
  return { ...item, isAdapted: edition !== null, content: Object.fromEntries(picked) } as Card;
}

/** Cuts an item down to its card; once for all sites that show the same item. */
export function toCard<T extends TypeName>(item: Item<T>): Card<T> {
  const known = made.get(item as Item) ?? cut(item as Item);
  made.set(item as Item, known);
  return known as Card<T>;
}
