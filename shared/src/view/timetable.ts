import { anyEntry, type Changes, documentsOf, type Library } from './snapshot.ts';
import type { TypeName } from '../content/index.ts';

interface Timed { publishOn?: string | null; expireOn?: string | null }

/** When the documents of a library go live and come down: what time alone changes is found without looking at all of them. */
export class Timetable {
  readonly #library: Library;
  readonly #timed = new Map<string, { type: TypeName; times: number[] }>();

  constructor(library: Library) {
    this.#library = library;
    for (const [type, documents] of Object.entries(library)) this.update(new Map([...documents.keys()].map((id) => [id, type as TypeName])));
  }

  /** Looks at changed documents again. */
  update(changes: Changes): void {
    for (const [id, type] of changes) {
      const document = documentsOf(this.#library, type).get(id);
      const { publishOn, expireOn } = (document ? anyEntry(document).entry : {}) as Timed;
      const times = [publishOn, expireOn].flatMap((time) => (time ? [Date.parse(time)] : []));
      if (times.length) this.#timed.set(id, { type, times });
      else this.#timed.delete(id);
    }
  }

  /** The documents that go live or come down after one instant and until another, in milliseconds since 1970; in either direction. */
  between(from: number, to: number): Changes {
    const [early, late] = from < to ? [from, to] : [to, from];
    return new Map([...this.#timed].filter(([, { times }]) => times.some((time) => time > early && time <= late)).map(([id, { type }]) => [id, type]));
  }
}
