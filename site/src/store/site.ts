import { type Content, type Locale, mainLocale, nationalCode } from '@broadside/shared/content';
import { type Changes, type Library, View } from '@broadside/shared/view';
import { originOf } from './addresses.ts';
import { answerTo, questionKey } from './answers.ts';
import type { Card } from './cards.ts';
import { Cells } from './cells.ts';
import { type Question, Questions } from './questions.ts';
import type { ReadableSite } from './readable.ts';
import { SiteContent } from './site-content.ts';
import type { Made } from './ways.ts';

/** One affiliate's site: its content in each of its languages, and all that its pages asked about it. */
export class Site implements ReadableSite {
  readonly code: string;
  readonly locales: readonly Locale[];
  readonly content: ReadonlyMap<Locale, SiteContent>;
  readonly questions: Questions;
  /** The parts around its pages, as the last page had them. */
  readonly frames = new Map<string, Made<string>>();

  /**
   * @param instant milliseconds since 1970
   * @throws Error when the library has no such affiliate
   */
  constructor(library: Library, code: string, instant: number) {
    const main = new View(library, code, mainLocale, instant);
    const cells = new Cells();
    this.code = code;
    this.locales = languagesOf(main.affiliate.content);
    this.content = new Map(this.locales.map((locale) => [locale, new SiteContent(locale === mainLocale ? main : new View(library, code, locale, instant), cells)]));
    this.questions = new Questions(cells, (key) => answerTo(key, this));
  }

  get main(): SiteContent { return this.content.get(mainLocale)!; }

  get #national(): Card<'affiliate'> | undefined { return this.main.list('affiliate').find(({ content }) => content.code === nationalCode); }

  /** The national site's web address, for the main copy of national items. */
  get nationalOrigin(): string { return originOf(this.#national?.content ?? { domain: null, basePath: null, code: nationalCode }); }
  get nationalName(): string { return (this.#national ?? this.main.affiliate).content.name; }

  translations(locale: Locale, path: string): Partial<Record<Locale, string>> {
    const { value, error } = this.questions.ask(questionKey(locale, 'translations', path)).answer;
    if (error) throw error;
    return value as Partial<Record<Locale, string>>;
  }

  /**
   * Follows the library to a later instant. The cost is that of the changes.
   * @param changes the documents that are others in the library now, and those whose time came or went
   */
  update(changes: Changes, instant: number): SiteChanges {
    const cells = new Set<string>();
    const places: Place[] = [];
    for (const [locale, content] of this.content) {
      const changed = content.update(changes, instant);
      for (const cell of changed.cells) cells.add(cell);
      for (const path of changed.paths) places.push({ locale, path });
    }
    return { questions: this.questions.renew(cells), places };
  }
}

/** One page's place on a site: its path within the pages of one language. */
export interface Place { locale: Locale; path: string }

/** The questions that are answered differently than before, and the places at which another page, or none, stands. */
export interface SiteChanges { questions: Question[]; places: Place[] }

/** The languages of an affiliate's site. */
export const languagesOf = ({ languages }: Pick<Content['affiliate'], 'languages'>): readonly Locale[] => (languages === 'en' ? ['en'] : ['en', 'es']);
