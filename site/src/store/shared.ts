import type { Answer } from './questions.ts';

/** More than this of a kind are forgotten all at once; those that are known already stay where they are, only new ones are no longer the same. */
const MOST = 200_000;

const answers = new Map<string, Answer>();
const texts = new Map<string, string>();

/** One answer for all sites that were given the same: most of what they ask is national. Equal versions are equal values; see `versionOf`. */
export function sharedAnswer(answer: Answer): Answer {
  // Not worth a place, or not to be told apart by its version.
  if (answer.version === '' || answer.error) return answer;
  const known = answers.get(answer.version);
  if (known) return known;
  if (answers.size >= MOST) answers.clear();
  answers.set(answer.version, answer);
  return answer;
}

/** One text for all sites that know the same: names of pages and of what can be read of them. */
export function sharedText(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size >= MOST) texts.clear();
  texts.set(text, text);
  return text;
}
