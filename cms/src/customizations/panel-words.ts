import type { Sentence } from '@broadside/shared/publishing';
import words from '../admin/words.json';

/** How the Spanish panel calls what the English one calls so, in quotation marks: `Web address` -> `“Dirección web”`. */
export const inSpanish = (label: keyof typeof words.spanish): string => `“${words.spanish[label]}”`;

/** How the panel calls a choice, by the value that is stored: `by_topic` -> “About the topic below”. */
export const choiceOf = (value: keyof typeof words.choices): Sentence => words.choices[value];

/** A label as it stands in a schema.json, in both languages. */
export const labelled = (label: string): Sentence => ({ en: label, es: (words.spanish as Readonly<Record<string, string>>)[label] ?? label });
