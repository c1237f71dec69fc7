import type { Locale, TypeName } from '@broadside/shared/content';
import type { Card } from './cards.ts';

/** The fields by which lists choose. They hold one value or several. */
const choiceFields = ['topics', 'roles', 'parent', 'kind', 'code', 'observance', 'series'] as const;

/** Items with one of the values in each of these fields. */
export type Some = Partial<Record<(typeof choiceFields)[number], readonly string[]>>;

/** Which items of a list are wanted: those with some values, written in one language, without one item, those after the first so many, so many at most. */
export interface Where { some?: Some; locale?: Locale; except?: string; after?: number; most?: number }

const isText = (value: unknown): value is string => typeof value === 'string';

function valuesIn({ content }: Card, field: keyof Some): string[] {
  const own = (content as Record<string, unknown>)[field];
  return (Array.isArray(own) ? own : [own]).filter(isText);
}

const wholeCell = (type: TypeName): string => `m ${type}`;
const choiceCell = (type: TypeName, field: string, value: string): string => `m ${type} ${field} ${value}`;

/** What a list reads that wants these items. What is chosen by several fields can only change with an item that fits the first of them. */
export function cellsOfList(type: TypeName, some: Some): string[] {
  const [first] = Object.entries(some);
  return first ? first[1].map((value) => choiceCell(type, first[0], value)) : [wholeCell(type)];
}

/** What may be another list when this item comes, goes or changes: each list that it fits. */
export const cellsOfCard = (card: Card): string[] =>
  [wholeCell(card.type), ...choiceFields.flatMap((field) => valuesIn(card, field).map((value) => choiceCell(card.type, field, value)))];

/** The first cards that are wanted, without a look at those behind them: there may be hundreds, and each page asks for its own. */
export function chosen(all: readonly Card[], { some = {}, locale, except, after = 0, most = Infinity }: Where): Card[] {
  const wanted = Object.entries(some).map(([field, values]) => [field as keyof Some, new Set(values)] as const);
  const cards: Card[] = [];
  for (const card of all) {
    if (cards.length >= after + most) break;
    const isOf = card.id !== except && (locale === undefined || card.locale === locale);
    if (isOf && wanted.every(([field, values]) => valuesIn(card, field).some((value) => values.has(value)))) cards.push(card);
  }
  return cards.slice(after);
}
