import type { Locale } from '@broadside/shared/content';
import type { Card } from '../store/index.ts';
import { collatorOf } from '../store/order.ts';

/** Where a term stands on the glossary's page. */
export const termId = (term: Pick<Card<'term'>, 'content'>): string => `word-${term.content.slug.toLowerCase()}`;

/** The letter that a word is looked up under; `#` for what begins with a digit or a sign. Spanish ñ is a letter of its own. */
export function letterOf(word: string, locale: Locale): string {
  const first = [...word.trim().toLocaleUpperCase(locale)][0] ?? '';
  const plain = first === 'Ñ' ? first : first.normalize('NFD').replace(/\p{M}/gu, '');
  return /\p{L}/u.test(plain) ? plain : '#';
}

/** Words in order, under their letters. */
export function byLetter<T extends { content: { title: string } }>(words: readonly T[], locale: Locale): { letter: string; words: T[] }[] {
  const collator = collatorOf(locale);
  const groups = Map.groupBy(words, ({ content }) => letterOf(content.title, locale));
  return [...groups].sort(([a], [b]) => collator.compare(a, b))
    .map(([letter, group]) => ({ letter, words: group.sort((a, b) => collator.compare(a.content.title, b.content.title)) }));
}
