import { type Content, relationFields, sharedFields, type TypeName } from './entry.ts';

/** Fields that each language has its own of without anything to translate. */
const notWords = new Set(['slug', 'owner', 'translation']);

const isFile = (value: object): boolean => 'sha256' in value;

/** Pictures and files are exchanged without a translator; the words beside them are not. */
function withoutFiles(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isFile(value)) return null;
  if (Array.isArray(value)) return value.map(withoutFiles);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutFiles(part)]));
}

/** What of an item a translator translates, as one text to compare: where two differ, a translation of the first is behind the second. */
export function translatedWords(type: TypeName, content: Content[TypeName]): string {
  const relations = relationFields(type);
  const shared = sharedFields(type);
  const words = Object.entries(content).filter(([name]) => !notWords.has(name) && !(name in relations) && !shared.includes(name));
  return JSON.stringify(words.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, withoutFiles(value)]));
}
