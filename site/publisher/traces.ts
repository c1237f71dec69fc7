import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locales } from '@broadside/shared/content';
import { z } from 'zod';
import type { Question } from '../src/store/index.ts';
import type { Page } from './plan.ts';

/** A page's trace as it is kept between runs: questions with the versions of their answers. */
export interface StoredPage extends Omit<Page, 'questions'> { questions: readonly (readonly [key: string, version: string])[] }

const index = z.number().int().nonnegative();
const pageLine = z.tuple([z.literal('page'), z.enum(locales), z.string(), z.string(), z.string(), z.number().int(), z.number().nullable(), z.array(index), z.array(index), z.array(index), z.array(index)]);
const line = z.union([z.tuple([z.literal('words'), z.array(z.string())]), pageLine, z.tuple([z.literal('gone'), z.string()])]);

/** So many dead lines for each living page, and the file is written anew. */
const MOST_DEAD = 3;

/**
 * What is known of a site's pages, beside the site, so that another run need not render what has not changed.
 * Only ever added to: a publish writes a line for each page that it made. Nothing here is trusted: a page counts as known only if the live
 * release has it with the same digest, so that a lost or torn file costs time and nothing else.
 */
export class TraceLog {
  readonly #path: string;
  readonly #words = new Map<string, number>();
  readonly #alive = new Set<string>();
  #lines = 0;

  constructor(site: string) {
    this.#path = join(site, 'traces.ndjson');
  }

  /** All that can be read; what is damaged is left out, and everything after it. */
  load(): StoredPage[] {
    if (!existsSync(this.#path)) return [];
    const pages = new Map<string, StoredPage>();
    const words: string[] = [];
    const texts = readFileSync(this.#path, 'utf8').split('\n');
    for (const text of texts.slice(0, -1)) {
      const read = this.#read(text);
      if (!read || !this.#take(read, words, pages)) return this.#isTorn([...pages.values()]);
      this.#lines += 1;
    }
    if (texts.at(-1) !== '') return this.#isTorn([...pages.values()]);
    words.forEach((word, at) => this.#words.set(word, at));
    for (const file of pages.keys()) this.#alive.add(file);
    return [...pages.values()];
  }

  #read(text: string): z.infer<typeof line> | null {
    try {
      return line.parse(JSON.parse(text));
    } catch {
      return null;
    }
  }

  /** @returns false when the line names words that are not there */
  #take(read: z.infer<typeof line>, words: string[], pages: Map<string, StoredPage>): boolean {
    if (read[0] === 'words') words.push(...read[1]);
    else if (read[0] === 'gone') pages.delete(read[1]);
    else {
      const [, locale, path, file, sha256, size, until, questions, media, links, ids] = read;
      const text = (at: number): string => words[at]!;
      if ([...questions, ...media, ...links, ...ids].some((at) => at >= words.length)) return false;
      const pair = (at: number): readonly [string, string] => text(at).split('\n') as unknown as readonly [string, string];
      pages.set(file, { place: { locale, path }, file, sha256, size, validUntil: until ?? Infinity, questions: questions.map(pair), media: media.map(text), links: links.map(text), ids: ids.map(text) });
    }
    return true;
  }

  /** Adding to a torn file would tear what is added too: the next `write` begins anew. */
  #isTorn(pages: StoredPage[]): StoredPage[] {
    this.#lines = Infinity;
    return pages;
  }

  /**
   * Writes down pages that were made and files that are gone.
   * @param all all pages as they are now, for when the file has to be written anew
   */
  write(made: readonly Page[], gone: readonly string[], all: () => Iterable<Page>): void {
    for (const { file } of made) this.#alive.add(file);
    for (const file of gone) this.#alive.delete(file);
    try {
      if (this.#lines + made.length > (this.#alive.size + 10) * MOST_DEAD) this.#rewrite(all());
      else this.#append(made, gone);
    } catch (error) {
      // Later lines would name words that are not in the file, or others in their place: the next `write` begins anew.
      this.#lines = Infinity;
      throw error;
    }
  }

  #append(made: readonly Page[], gone: readonly string[]): void {
    const text = this.#linesFor(made, gone);
    if (!text) return;
    mkdirSync(dirname(this.#path), { recursive: true });
    appendFileSync(this.#path, text);
  }

  #rewrite(all: Iterable<Page>): void {
    this.#words.clear();
    this.#lines = 0;
    const temporary = `${this.#path}.part`;
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(temporary, this.#linesFor([...all], []));
    renameSync(temporary, this.#path);
  }

  #linesFor(made: readonly Page[], gone: readonly string[]): string {
    const fresh: string[] = [];
    const at = (word: string): number => {
      const known = this.#words.get(word);
      if (known !== undefined) return known;
      fresh.push(word);
      this.#words.set(word, this.#words.size);
      return this.#words.size - 1;
    };
    const known = new Map<Question, number>();
    const atQuestion = (question: Question): number => {
      const number = known.get(question) ?? at(`${question.key}\n${question.answer.version}`);
      known.set(question, number);
      return number;
    };
    const lines: z.infer<typeof line>[] = made.map(({ place, file, sha256, size, validUntil, questions, media, links, ids }) => [
      'page', place.locale, place.path, file, sha256, size, Number.isFinite(validUntil) ? validUntil : null,
      questions.map(atQuestion), media.map(at), links.map(at), ids.map(at),
    ]);
    lines.push(...gone.map((file): ['gone', string] => ['gone', file]));
    if (fresh.length) lines.unshift(['words', fresh]);
    this.#lines += lines.length;
    return lines.map((each) => `${JSON.stringify(each)}\n`).join('');
  }
}

/** A stored page whose questions are asked again: with the live questions when all answers hold, or null. */
export function stillHolds(stored: StoredPage, ask: (key: string) => Question, instant: number): Page | null {
  if (stored.validUntil <= instant) return null;
  const questions = stored.questions.map(([key]) => ask(key));
  return questions.every(({ answer }, at) => answer.version === stored.questions[at]![1]) ? { ...stored, questions } : null;
}

