import type { TypeName } from '@broadside/shared/content';
import type { Card } from './cards.ts';

const collators = new Map<string, Intl.Collator>();

/** Making one takes longer than comparing thousands of texts. */
export function collatorOf(locale: string): Intl.Collator {
  const known = collators.get(locale) ?? new Intl.Collator(locale);
  collators.set(locale, known);
  return known;
}

type Sortable = { date?: string; start?: string; title?: string; name?: string; year?: number | null };

const text = ({ content }: Card): string => (content as Sortable).title ?? (content as Sortable).name ?? '';

/** Newest first for articles, by start for events, by name for everything else; ties by name and id, so that the order never depends on chance. */
export function inOrder<T extends TypeName>(type: T, cards: Card<T>[], locale: string): Card<T>[] {
  const collator = collatorOf(locale);
  const byName = (a: Card, b: Card): number => collator.compare(text(a), text(b)) || (a.id < b.id ? -1 : 1);
  const key = { article: 'date', event: 'start' }[type as string] as 'date' | 'start' | undefined;
  if (!key) return cards.sort(byName);
  const direction = key === 'date' ? -1 : 1;
  const value = ({ content }: Card): string => (content as Sortable)[key] ?? '';
  return cards.sort((a, b) => (value(a) === value(b) ? byName(a, b) : value(a) < value(b) ? -direction : direction));
}
