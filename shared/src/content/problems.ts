import { z } from 'zod';
import type { Sentence } from '../sentence.ts';
import { ourExpectations } from './primitives.ts';

/** What is wrong with a value: where, what was expected, what was found. */
export interface Problem { path: string; expected: Sentence }

const inSpanish = z.locales.es().localeError;

/** What is wrong, in both languages: ours has its Spanish beside it, zod knows its own. */
function expectedBy(issue: z.core.$ZodIssue): Sentence {
  const ours = ourExpectations.find(({ en }) => en === issue.message);
  const said = ours?.es ?? inSpanish(issue as z.core.$ZodRawIssue);
  return { en: issue.message, es: typeof said === 'string' ? said : said?.message ?? issue.message };
}

/**
 * Turns zod's issues into one line each, as an editor could act on.
 * @param error of a value that was parsed with `reportInput`: what was found is told too
 */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({ path: issue.path.join('.') || '(whole)', expected: expectedBy(issue) }));
}

/** `cover.alt: Too long; summary: Required` */
export const describeProblems = (problems: readonly Problem[]): Sentence => ({
  en: problems.map(({ path, expected }) => `${path}: ${expected.en}`).join('; '),
  es: problems.map(({ path, expected }) => `${path}: ${expected.es}`).join('; '),
});
