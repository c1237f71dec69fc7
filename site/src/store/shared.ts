import type { Answer } from './questions.ts';

/** More texts than this are forgotten all at once; those that are known already stay where they are, only new ones are no longer the same. */
const MOST_TEXTS = 100_000;
/** With fewer answers than this nobody looks which of them are still in use. */
const FEW_ANSWERS = 10_000;

/** Held weakly: with each edit some answers go out of use, and a publisher runs for months. */
const answers = new Map<string, WeakRef<Answer>>();
let enough = FEW_ANSWERS;
const texts = new Map<string, string>();

/** Looks for what is gone only when twice as many came, so that each answer pays for a few others at most. */
function sweep(): void {
  for (const [version, answer] of answers) if (!answer.deref()) answers.delete(version);
  enough = Math.max(FEW_ANSWERS, 2 * answers.size);
}

/** One answer for all sites that were given the same: most of what they ask is national. Equal versions are equal values; see `versionOf`. */
export function sharedAnswer(answer: Answer): Answer {
  // Not worth a place, or not to be told apart by its version.
  if (answer.version === '' || answer.error) return answer;
  const known = answers.get(answer.version)?.deref();
  if (known) return known;
  if (answers.size >= enough) sweep();
  answers.set(answer.version, new WeakRef(answer));
  return answer;
}

/** One text for all sites that know the same: names of pages and of what can be read of them. */
export function sharedText(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size >= MOST_TEXTS) texts.clear();
  texts.set(text, text);
  return text;
}
