import { z } from 'zod';

/** A sentence for a person, in the languages of the panel: whoever shows it chooses one. The command line speaks English. */
export const sentence = z.object({ en: z.string(), es: z.string() });
export type Sentence = z.infer<typeof sentence>;

/** What reads the same in both languages: a name, a path, what another program said. */
export const untranslated = (text: string): Sentence => ({ en: text, es: text });

/** Several sentences as one. */
export const together = (...sentences: readonly Sentence[]): Sentence => ({
  en: sentences.map(({ en }) => en).join(' '),
  es: sentences.map(({ es }) => es).join(' '),
});
