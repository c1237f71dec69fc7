import type { Question } from './questions.ts';
import { Reads } from './reads.ts';

/** A part as it was made once, and under which conditions it is the same. */
interface Made extends Pick<Reads, 'used' | 'validUntil'> {
  html: string;
  asked: readonly (readonly [key: string, version: string])[];
  /** The page that it was made for; null when it did not look. */
  path: string | null;
  /** The instant that it was made for, in milliseconds since 1970. */
  instant: number;
}

/** Who wants a part: which page, at which instant, and how its site answers questions. */
export interface Asker { path: string; instant: number; ask: (key: string) => Question }

/** More ways than this in which sites differ at one place are not remembered. */
const MOST_WAYS = 8;
/** More characters than this together are forgotten all at once. */
const MOST_CHARACTERS = 30_000_000;

/**
 * Parts of pages that were made before, by name. A part that asked the same questions and was given the same answers is the same on every site:
 * most national texts are rendered once, not once for each affiliate. See docs/decisions/0023.
 */
export class Parts {
  readonly #made = new Map<string, Made[]>();
  #characters = 0;

  /** @returns the part and what it took, from the site that wants it; null when it has to be made */
  find(name: string, asker: Asker): { html: string; reads: Reads } | null {
    for (const made of this.#made.get(name) ?? []) {
      const reads = readsOf(made, asker);
      if (reads) return { html: made.html, reads };
    }
    return null;
  }

  keep(name: string, html: string, { questions, used, validUntil, isOfPath }: Reads, { path, instant }: Asker): void {
    if (this.#characters > MOST_CHARACTERS) {
      this.#made.clear();
      this.#characters = 0;
    }
    this.#characters += html.length;
    const asked = [...questions].map(({ key, answer }) => [key, answer.version] as const);
    const copy = new Reads();
    copy.addUsed(used);
    const ways = [{ html: flat(html), asked, path: isOfPath ? path : null, instant, used: copy.used, validUntil }, ...(this.#made.get(name) ?? [])];
    this.#made.set(name, ways.slice(0, MOST_WAYS));
  }
}

/** What was put together piece by piece is remembered as all of its pieces; its copy is one. */
const flat = (text: string): string => Buffer.from(text).toString();

/** What a part takes from another site or at another time, if that makes the very same part. */
function readsOf({ asked, path, instant, used, validUntil }: Made, asker: Asker): Reads | null {
  if ((path !== null && path !== asker.path) || asker.instant < instant || asker.instant >= validUntil) return null;
  const reads = new Reads();
  for (const [key, version] of asked) {
    const question = asker.ask(key);
    if (question.answer.version !== version) return null;
    reads.questions.add(question);
  }
  reads.addUsed(used);
  reads.validUntil = validUntil;
  reads.isOfPath = path !== null;
  return reads;
}
