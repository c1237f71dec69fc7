import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One field of a Strapi schema, as far as the content model needs it. */
export interface Attribute {
  type: string;
  required?: boolean;
  private?: boolean;
  default?: string | number | boolean;
  minLength?: number;
  maxLength?: number;
  min?: number;
  max?: number;
  regex?: string;
  enum?: string[];
  component?: string;
  components?: string[];
  repeatable?: boolean;
  multiple?: boolean;
  relation?: string;
  target?: string;
  pluginOptions?: { i18n?: { localized?: boolean }; broadside?: { label?: string; hint?: string; size?: number } };
}

export interface Schema {
  /** `article` for a type, `blocks.text` for a component. */
  name: string;
  info: { displayName: string; description?: string };
  attributes: Record<string, Attribute>;
}

const cmsSource = join(import.meta.dirname, '../../cms/src');
const read = (path: string): Omit<Schema, 'name'> => JSON.parse(readFileSync(path, 'utf8')) as Omit<Schema, 'name'>;

/** All content types, by name. */
export function readTypes(): Schema[] {
  const names = readdirSync(join(cmsSource, 'api')).filter((name) => name !== 'snapshot').sort();
  return names.map((name) => ({ ...read(join(cmsSource, 'api', name, 'content-types', name, 'schema.json')), name }));
}

/** All components, by group and name. */
export function readComponents(): Schema[] {
  const root = join(cmsSource, 'components');
  return readdirSync(root).sort().flatMap((group) =>
    readdirSync(join(root, group)).sort().map((file) => ({ ...read(join(root, group, file)), name: `${group}.${file.replace(/\.json$/, '')}` })));
}

/** `api::article.article` -> `article`. */
export const typeOfUid = (uid: string): string => uid.slice(uid.lastIndexOf('.') + 1);
