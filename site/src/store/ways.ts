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

/** More ways than this in which sites differ at one place are not remembered. */
const MOST_WAYS = 8;
/** Nor more characters or bytes than this together. */
const MOST_SIZE = 30_000_000;

function toMade<T>(body: T, { questions, used, blanks, validUntil, isOfPath }: Reads, { path, instant }: Asker): Made<T> {
  const asked = [...questions].map(({ key, answer }) => [key, answer.version] as const);
  const copy = new Reads();
  copy.addUsed(used);
  return { body, asked, path: isOfPath ? path : null, instant, used: copy.used, blanks: new Map(blanks), validUntil };
}

const isSame = (one: Made<unknown>, other: Made<unknown>): boolean =>
  one.path === other.path && one.asked.length === other.asked.length && one.asked.every(([key, version], index) => other.asked[index]![0] === key && other.asked[index]![1] === version);

/** One thing as it was made, and when somebody last wanted it. */
interface Kept<T> { made: Made<T>; size: number; age: number }

/** The ways in which something was made before, by name. */
export class Ways<T> {
  readonly #kept = new Map<string, Kept<T>[]>();
  readonly #sizeOf: (body: T) => number;
  readonly #most: number;
  #size = 0;
  #age = 0;
  #swept = 0;

  /** @param most no more than this together, as `sizeOf` measures it */
  constructor(sizeOf: (body: T) => number, most = MOST_SIZE) {
    this.#sizeOf = sizeOf;
    this.#most = most;
  }

  /** @returns null when it has to be made */
  find(name: string, asker: Asker): Found<T> | null {
    for (const kept of this.#kept.get(name) ?? []) {
      const reads = readsOf(kept.made, asker);
      if (!reads) continue;
      kept.age = this.#age;
      return { made: kept.made, reads };
    }
    return null;
  }

  /** @returns it as it would be remembered; it is not when there is no room: what is there already is of use to every site, in the same order */
  keep(name: string, body: T, reads: Reads, asker: Asker): Made<T> {
    const made = toMade(body, reads, asker);
    const size = this.#sizeOf(body);
    if (this.#size + size > this.#most) this.#makeRoom();
    if (this.#size + size > this.#most) return made;
    const others = (this.#kept.get(name) ?? []).filter((other) => !isSame(made, other.made));
    this.#put(name, [{ made, size, age: this.#age }, ...others].slice(0, MOST_WAYS));
    return made;
  }

  /** The content has changed: what nobody wants from here on may go, when there is no room. */
  age(): void { this.#age += 1; }

  /** Once for each change of content: until the next, nothing more becomes old. */
  #makeRoom(): void {
    if (this.#swept === this.#age) return;
    this.#swept = this.#age;
    for (const [name, all] of this.#kept) this.#put(name, all.filter(({ age }) => age >= this.#age - 1));
  }

  #put(name: string, all: Kept<T>[]): void {
    const sum = (some: readonly Kept<T>[]): number => some.reduce((total, { size }) => total + size, 0);
    this.#size += sum(all) - sum(this.#kept.get(name) ?? []);
    if (all.length > 0) this.#kept.set(name, all);
    else this.#kept.delete(name);
  }
}
