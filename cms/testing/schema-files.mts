import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Wording } from '../src/customizations/edit-view/schema.ts';

export interface FieldInFile {
  type: string;
  required?: boolean;
  regex?: string;
  enum?: string[];
  component?: string;
  components?: string[];
  pluginOptions?: { broadside?: Wording };
}

/** A schema.json as it stands in the sources. */
export interface SchemaFile {
  /** `article` for a type, `text.link` for a component. */
  name: string;
  info: { displayName: string; description?: string };
  attributes: Record<string, FieldInFile>;
}

const source = join(import.meta.dirname, '../src');
const read = (name: string, ...path: string[]): SchemaFile => ({ name, ...JSON.parse(readFileSync(join(source, ...path), 'utf8')) as Omit<SchemaFile, 'name'> });

/** The schemas of all content types. */
export const typeFiles = (): SchemaFile[] =>
  readdirSync(join(source, 'api')).filter((name) => name !== 'snapshot').map((name) => read(name, 'api', name, 'content-types', name, 'schema.json'));

/** The schemas of all components. */
export const componentFiles = (): SchemaFile[] =>
  readdirSync(join(source, 'components')).flatMap((group) =>
    readdirSync(join(source, 'components', group)).map((file) => read(`${group}.${file.slice(0, -5)}`, 'components', group, file)));

/** What the panel says in other languages and in place of Strapi's own words. */
export const panelWords = () => JSON.parse(readFileSync(join(source, 'admin', 'words.json'), 'utf8')) as {
  menu: { type: string; one: string; en: string; es: string }[];
  blocks: Record<string, string>;
  choices: Record<string, { en: string; es: string }>;
  strapi: Record<string, { en: string; es: string }>;
  publishing: Record<string, { en: string; es: string }>;
  spanish: Record<string, string>;
};

/** The source of each of our rules, by its path below cms/src/customizations. */
export function customizations(): { file: string; source: string }[] {
  const folder = join(source, 'customizations');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return files.map((file) => ({ file, source: readFileSync(join(folder, file), 'utf8') }));
}
