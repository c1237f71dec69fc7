import type { z } from 'zod';

/** What is wrong with a value: where, what was expected, what was found. */
export interface Problem { path: string; expected: string }

/** Turns zod's issues into one line each, as an editor could act on. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({ path: issue.path.join('.') || '(whole)', expected: issue.message }));
}

/** `cover.alt: Too long; summary: Required` */
export const describeProblems = (problems: readonly Problem[]): string => problems.map(({ path, expected }) => `${path}: ${expected}`).join('; ');
