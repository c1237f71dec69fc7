import type { Sentence } from '@broadside/shared/publishing';
import { errors } from '@strapi/utils';

/* What Strapi's forms show when something is refused; middlewares/in-their-language.ts chooses the language. All our refusals are made here. */

/** Something that was saved, published or asked for is wrong. @param details what else Strapi's forms are to know */
export const wrong = ({ en, es }: Sentence, details: object = {}): errors.ValidationError => new errors.ValidationError(en, { ...details, spanish: es });

/** Something can't be done as things are. */
export const impossible = ({ en, es }: Sentence): errors.ApplicationError => new errors.ApplicationError(en, { spanish: es });

/** It is not there, or not for this person. */
export const notThere = ({ en, es }: Sentence): errors.NotFoundError => new errors.NotFoundError(en, { spanish: es });

/** This person may not do it. Of all such refusals Strapi forgets the message, except of this kind. */
export const notAllowed = ({ en, es }: Sentence): errors.PolicyError => new errors.PolicyError(en, { spanish: es });

/**
 * Refuses what an editor saved: nothing of it stays. The panel shows the sentence at the field.
 * @param path the field, from the outside in: `['brand', 'primary']`
 */
export function refuseField(path: string[], sentence: Sentence): never {
  throw wrong(sentence, { errors: [{ path, message: sentence.en, name: 'ValidationError' }] });
}
