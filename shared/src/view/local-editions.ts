import { type Content, type Locale, relationFields, type TypeName } from '../content/index.ts';
import { anyEntry, type Document, documentsOf, type Library } from './snapshot.ts';
import { inTime } from './visibility.ts';

/** One affiliate's changes to one national item. */
export type Edition = Document<'local-edition'>;

const targets = relationFields('local-edition');
const targetFields = Object.keys(targets).filter((field) => field !== 'localResources') as (keyof Content['local-edition'])[];

const targetOf = (edition: Edition): string | null => {
  const { entry } = anyEntry(edition);
  return targetFields.map((field) => entry[field]).find((id): id is string => typeof id === 'string') ?? null;
};

/** An affiliate's local editions in time, by the id of the national item that each changes. */
export function editionsOf(library: Library, affiliate: string, instant: number): Map<string, Edition> {
  const own = [...documentsOf(library, 'local-edition').values()].filter((edition) => {
    const { entry } = anyEntry(edition);
    return entry.owner === affiliate && inTime(entry, instant);
  });
  return new Map(own.flatMap((edition) => {
    const target = targetOf(edition);
    return target ? [[target, edition] as const] : [];
  }));
}

/** A national item's content with an affiliate's words instead of the national ones, where it has its own in this language. */
export function layOver<T extends TypeName>(content: Content[T], edition: Edition | undefined, locale: Locale): Content[T] {
  const replacements = edition?.translations[locale]?.entry.replacements ?? [];
  const known = replacements.filter(({ field }) => typeof (content as Record<string, unknown>)[field] === 'string');
  return known.length ? { ...content, ...Object.fromEntries(known.map(({ field, text }) => [field, text])) } : content;
}
