import type { Locale } from '@broadside/shared/content';
import type { PageContent } from '../store/index.ts';
import type { PageCard } from './cards.ts';
import { type FilterBy, filtersBy, filterSorts, type ResourceFilter } from './resource-filters.ts';

/** One choice of the form. Its mark also stands on each resource that it leaves in the list; the style sheet has a rule for each mark. */
export interface Choice { value: string; words: string; locale: Locale; mark: number }

export interface ChoiceGroup { by: FilterBy; choices: Choice[] }

/** As many choices have their rule in the style sheet of the resources; on a site with more, styles/choices-more.css is loaded too. */
export const usualChoices = 98;

/** As many topics or jobs as fit among the rules of both style sheets. The links below the list know all of them. */
const mostOfOneSort = 296;

/** The class by which the style sheet knows a mark. */
export const markClass = (mark: number): string => `o${mark}`;

/** The filters that leave most, in the order that they came in. */
function mostUsed(filters: ResourceFilter[]): ResourceFilter[] {
  const kept = new Set(filters.toSorted((a, b) => b.resources.length - a.resources.length).slice(0, mostOfOneSort));
  return filters.filter((filter) => kept.has(filter));
}

/** What the form offers on this site, and the marks of each resource. A sort with one choice narrows nothing down. */
export function resourceChoices(content: PageContent): { groups: ChoiceGroup[]; marks: Map<PageCard, number[]> } {
  const marks = new Map<PageCard, number[]>(content.list('resource').map((card) => [card, []]));
  let mark = 0;
  const sorts = filterSorts.map((by) => ({ by, filters: mostUsed(filtersBy(by, content)) })).filter(({ filters }) => filters.length > 1);
  const groups = sorts.map(({ by, filters }) => ({
    by,
    choices: filters.map(({ key, words, locale, resources }) => {
      mark += 1;
      for (const card of resources) marks.get(card)?.push(mark);
      return { value: key, words, locale, mark };
    }),
  }));
  return { groups, marks };
}
