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

/** What an answer reads that is worked from the answer to another question. */
const cellOf = (key: string): string => `q ${key}`;

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

  /** Within the answer to another question, that is asked again when this one is answered differently, and not for what this one reads. */
  ask(key: string): Question {
    this.#cells.read(cellOf(key));
    const known = this.#asked.get(key);
    if (known) return known;
    const { answer, cells } = this.#answer(key);
    const question: Question = { key: sharedText(key), answer, cells: Array.from(cells, sharedText) };
    this.#asked.set(question.key, question);
    this.#index(question);
    return question;
  }

  /**
   * Asks again what read one of these cells, and nothing else.
   * @returns the questions that are answered differently now
   */
  renew(cells: Iterable<string>): Question[] {
    const before = new Map<Question, string>();
    for (let touched = this.#askedOf(cells); touched.size > 0;) {
      for (const question of touched) if (!before.has(question)) before.set(question, question.answer.version);
      const differing = [...touched].filter((question) => this.#askAgain(question));
      touched = this.#askedOf(differing.map(({ key }) => cellOf(key)));
    }
    return [...before].filter(([question, version]) => question.answer.version !== version).map(([question]) => question);
  }

  #askedOf(cells: Iterable<string>): Set<Question> {
    const questions = new Set<Question>();
    for (const cell of cells) for (const question of this.#byCell.get(cell)) questions.add(question);
    return questions;
  }

  /** @returns whether it is answered differently now */
  #askAgain(question: Question): boolean {
    const { version } = question.answer;
    const { answer, cells } = this.#answer(question.key);
    question.answer = answer;
    // Most read the same as before.
    if (cells.size !== question.cells.length || !question.cells.every((cell) => cells.has(cell))) {
      this.#unindex(question);
      question.cells = Array.from(cells, sharedText);
      this.#index(question);
    }
    return answer.version !== version;
  }

  /** Forgets a question that no page asks any more, unless another answer stands on it. */
  forget(question: Question): void {
    if (this.#byCell.has(cellOf(question.key))) return;
    this.#asked.delete(question.key);
    this.#unindex(question);
  }

  /** A question without an answer (colors that nobody could read, say) has its error for an answer: the pages that ask it fail, and no others. */
  #answer(key: string): { answer: Answer; cells: ReadonlySet<string> } {
    const { value: answer, cells } = this.#cells.record((): Answer => {
      try {
        return this.#work(key);
      } catch (error) {
        return { value: undefined, version: versionOf((error as Error).message), error: error as Error };
      }
    });
    return { answer: sharedAnswer(answer), cells };
  }

  #index(question: Question): void {
    for (const cell of question.cells) this.#byCell.add(cell, question);
  }

  #unindex(question: Question): void {
    for (const cell of question.cells) this.#byCell.remove(cell, question);
  }
}
