import type { Blanks } from './blanks.ts';
import type { Question } from './questions.ts';
import { Reads } from './reads.ts';

/** A piece of a page, or a whole one, as it was made once, and under which conditions it is the same. */
export interface Made<T> extends Pick<Reads, 'used' | 'validUntil'> {
  body: T;
  blanks: Blanks;
  asked: readonly (readonly [key: string, version: string])[];
  /** The page that it was made for; null when it did not look. */
  path: string | null;
  /** The instant that it was made for, in milliseconds since 1970. */
  instant: number;
}

/** Who wants it: which page, at which instant, and how its site answers questions. */
export interface Asker { path: string; instant: number; ask: (key: string) => Question }

/** What was found, and what it takes from the site that wants it. */
export interface Found<T> { made: Made<T>; reads: Reads }

/** More ways than this in which sites differ at one place are not remembered. */
const MOST_WAYS = 8;
/** More characters or bytes than this together are forgotten all at once. */
const MOST_SIZE = 30_000_000;

/** What a thing that was made takes from another site or at another time, if that makes the very same. */
export function readsOf<T>({ asked, path, instant, used, blanks, validUntil }: Made<T>, asker: Asker): Reads | null {
  if ((path !== null && path !== asker.path) || asker.instant < instant || asker.instant >= validUntil) return null;
  const reads = new Reads();
  for (const [key, version] of asked) {
    const question = asker.ask(key);
    if (question.answer.version !== version) return null;
    reads.questions.add(question);
  }
  reads.addUsed(used);
  blanks.forEach((filler, name) => reads.blanks.set(name, filler));
  reads.validUntil = validUntil;
  reads.isOfPath = path !== null;
  return reads;
}

function toMade<T>(body: T, { questions, used, blanks, validUntil, isOfPath }: Reads, { path, instant }: Asker): Made<T> {
  const asked = [...questions].map(({ key, answer }) => [key, answer.version] as const);
  const copy = new Reads();
  copy.addUsed(used);
  return { body, asked, path: isOfPath ? path : null, instant, used: copy.used, blanks: new Map(blanks), validUntil };
}

const isSame = (one: Made<unknown>, other: Made<unknown>): boolean =>
  one.path === other.path && one.asked.length === other.asked.length && one.asked.every(([key, version], index) => other.asked[index]![0] === key && other.asked[index]![1] === version);

/** The ways in which something was made before, by name. */
export class Ways<T> {
  readonly #made = new Map<string, Made<T>[]>();
  readonly #sizeOf: (body: T) => number;
  #size = 0;

  constructor(sizeOf: (body: T) => number) { this.#sizeOf = sizeOf; }

  /** @returns null when it has to be made */
  find(name: string, asker: Asker): Found<T> | null {
    for (const made of this.#made.get(name) ?? []) {
      const reads = readsOf(made, asker);
      if (reads) return { made, reads };
    }
    return null;
  }

  /** @returns what is remembered of it */
  keep(name: string, body: T, reads: Reads, asker: Asker): Made<T> {
    if (this.#size > MOST_SIZE) {
      this.#made.clear();
      this.#size = 0;
    }
    this.#size += this.#sizeOf(body);
    const made = toMade(body, reads, asker);
    const others = (this.#made.get(name) ?? []).filter((other) => !isSame(made, other));
    this.#made.set(name, [made, ...others].slice(0, MOST_WAYS));
    return made;
  }
}

/** A page or another file with blanks for what is each site's own, as bytes for the folder that its site stands in. */
export interface Template {
  /** What stands before the first blank, between two, and behind the last. */
  pieces: readonly Buffer[];
  /** The blanks, in order. */
  names: readonly string[];
  /** Where its own text leads inside the site, and the names in it that others may lead to. */
  links: readonly string[];
  ids: readonly string[];
}

/**
 * What was made before for pages of any site. What asked the same questions and was given the same answers is the same on every site:
 * most national pages are rendered once, not once for each affiliate. See docs/decisions/0023 and 0028.
 */
export class Parts {
  readonly texts = new Ways<string>((text) => text.length);
  readonly pages = new Ways<Template>(({ pieces }) => pieces.reduce((sum, { length }) => sum + length, 0));
}
