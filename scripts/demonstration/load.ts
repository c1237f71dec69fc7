import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isTypeName, type Locale, nationalCode, type TypeName } from '@broadside/shared/content';

type Fields = Record<string, unknown>;

/** One item of the demonstration content, as its file says it. */
export interface DemonstrationItem {
  type: TypeName;
  /** How other files refer to it: its file's name. */
  key: string;
  /** Somebody is still writing it: it is never published. */
  isDraft: boolean;
  /** Fields that are the same in all languages, and relations. */
  all: Fields;
  /** English fields that said something else when the item was translated: its translations have been behind since. */
  earlier: Fields;
  translations: Partial<Record<Locale, Fields>>;
}

/** The affiliate whose item it is. */
export const ownerOf = ({ all }: DemonstrationItem): string => String(all.owner ?? nationalCode);

const folder = import.meta.dirname;
const otherFolders = new Set(['pictures', 'files']);

function readItem(type: TypeName, file: string): DemonstrationItem {
  const { draft = false, ...fields } = parse(readFileSync(join(folder, type, file), 'utf8')) as Record<string, Fields | undefined> & { draft?: boolean };
  const { all = {}, earlier = {}, en, es, ...rest } = fields;
  const stray = Object.keys(rest);
  if (stray.length) throw new Error(`${type}/${file}: "${stray.join('", "')}" should stand under all, earlier, en or es.`);
  return { type, key: file.replace(/\.yaml$/, ''), isDraft: draft, all, earlier, translations: { ...(en ? { en } : {}), ...(es ? { es } : {}) } };
}

/** All items, type by type. */
export function loadDemonstration(): DemonstrationItem[] {
  const types = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !otherFolders.has(entry.name)).map((entry) => entry.name);
  return types.flatMap((type) => {
    if (!isTypeName(type)) throw new Error(`scripts/demonstration/${type} is not the name of a content type.`);
    return readdirSync(join(folder, type)).filter((name) => name.endsWith('.yaml')).sort().map((file) => readItem(type, file));
  });
}
