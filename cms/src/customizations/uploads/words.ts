import { errors } from '@strapi/utils';
import { text, unshowable } from '@broadside/shared/content';

const fields = { name: 'The name', alternativeText: 'The alternative text', caption: 'The caption' } as const;

/** What an editor says about a file. */
export type Words = Partial<Record<keyof typeof fields, string | null>>;

/**
 * Refuses words that could not be published: they would be found only when something that shows the file is.
 * @throws ApplicationError naming the field.
 */
export function checkWords(words: Words | null | undefined): void {
  for (const [field, label] of Object.entries(fields)) {
    const said = words?.[field as keyof Words];
    if (said && !text.safeParse(said).success) throw new errors.ApplicationError(`${label} of this file ${unshowable}. Type it again instead of pasting it.`);
  }
}
