import type { Cells } from './cells.ts';
import { Many } from './many.ts';
import { sharedAnswer, sharedText } from './shared.ts';
import { versionOf } from './versions.ts';

/** What a question was answered: the value for the page, and a version that is the same as long as the value is. */
export interface Answer { value: unknown; version: string; error?: Error }

/** One thing that pages ask of the store, with its last answer. */
export interface Question {
  readonly key: string;
  answer: Answer;
  cells: readonly string[];
}

/** All questions that the pages of a site ask, each worked once for all of them. */
export class Questions {
  readonly #cells: Cells;
  readonly #work: (key: string) => Answer;
  readonly #asked = new Map<string, Question>();
  readonly #byCell = new Many<string, Question>();

  /** @param work finds the answer to a question, reading only what writes its reads down in `cells` */
  constructor(cells: Cells, work: (key: string) => Answer) {
    this.#cells = cells;
    this.#work = work;
  }

  ask(key: string): Question {
    const known = this.#asked.get(key);
    if (known) return known;
    const question: Question = { key: sharedText(key), ...this.#answer(key) };
    this.#asked.set(question.key, question);
    this.#index(question);
    return question;
  }

  /**
   * Asks again what read one of these cells, and nothing else.
   * @returns the questions that are answered differently now
   */
  renew(cells: Iterable<string>): Question[] {
    const touched = new Set<Question>();
    for (const cell of cells) for (const question of this.#byCell.get(cell)) touched.add(question);
    return [...touched].filter((question) => {
      const { version } = question.answer;
      this.#unindex(question);
      Object.assign(question, this.#answer(question.key));
      this.#index(question);
      return question.answer.version !== version;
    });
  }

  /** Forgets a question that no page asks any more. */
  forget(question: Question): void {
    this.#asked.delete(question.key);
    this.#unindex(question);
  }

  /** A question without an answer (colors that nobody could read, say) has its error for an answer: the pages that ask it fail, and no others. */
  #answer(key: string): Pick<Question, 'answer' | 'cells'> {
    const { value: answer, cells } = this.#cells.record((): Answer => {
      try {
        return this.#work(key);
      } catch (error) {
        return { value: undefined, version: versionOf((error as Error).message), error: error as Error };
      }
    });
    return { answer: sharedAnswer(answer), cells: Array.from(cells, sharedText) };
  }

  #index(question: Question): void {
    for (const cell of question.cells) this.#byCell.add(cell, question);
  }

  #unindex(question: Question): void {
    for (const cell of question.cells) this.#byCell.remove(cell, question);
  }
}
