import words from '../words.json';
import { language } from '../words.ts';

const said = words.review as Record<string, Record<'en' | 'es', string>>;

/** What the page of texts to review says, in the editor's language. */
export const tellReview = (key: string): string => said[key]?.[language()] ?? key;

/** What a type is called: “Article”. */
export const typeWords = (type: string): string => words.menu.find((entry) => entry.type === type)?.[language()] ?? type;
