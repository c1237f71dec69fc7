import type { Locale } from '../content/index.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';

export type { Words };

/** What the sites say beside their content, by language. */
export const words: Record<Locale, Words> = { en, es };
