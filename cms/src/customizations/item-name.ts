import type { Sentence } from '@broadside/shared/publishing';

/** The name by which an editor knows an item, in quotation marks. */
export function nameOf(item: object): Sentence {
  const { title, name } = item as { title?: unknown; name?: unknown };
  const own = title ?? name;
  return { en: `“${String(own ?? 'Untitled')}”`, es: `“${String(own ?? 'Sin título')}”` };
}
