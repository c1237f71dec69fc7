import { text, unshowable } from '@broadside/shared/content';
import type { Sentence } from '@broadside/shared/publishing';
import { impossible } from '../refused.ts';

const fields = {
  name: { en: 'The name', es: 'El nombre' },
  alternativeText: { en: 'The alternative text', es: 'El texto alternativo' },
  caption: { en: 'The caption', es: 'El subtítulo' },
} as const;

const notShown = (field: Sentence): Sentence => ({
  en: `${field.en} of this file ${unshowable.en}. Type it again instead of pasting it.`,
  es: `${field.es} de este archivo ${unshowable.es}. Escríbalo de nuevo en vez de pegarlo.`,
});

/** What an editor says about a file. */
export type Words = Partial<Record<keyof typeof fields, string | null>>;

/**
 * Refuses words that could not be published: they would be found only when something that shows the file is.
 * @throws ApplicationError naming the field.
 */
export function checkWords(words: Words | null | undefined): void {
  for (const [field, label] of Object.entries(fields)) {
    const said = words?.[field as keyof Words];
    if (said && !text.safeParse(said).success) throw impossible(notShown(label));
  }
}
