import type { Core, Struct } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Problem, TypeName } from '@broadside/shared/content';
import { uidOf } from '../../content-types.ts';

type Attribute = { type: string; component?: string; pluginOptions?: { broadside?: { label?: string } } };

/** How an editor knows an item: by its title, in quotation marks. */
export const nameOfItem = (type: TypeName, content: object): string => {
  const { title, name } = content as { title?: unknown; name?: unknown };
  return `“${String(title ?? name ?? type)}”`;
};

/** The words on the form for a field: `body.1.title` -> `Text 2, Heading`. A name that has no words stands as it is. */
function nameOfField(strapi: Core.Strapi, schema: Struct.Schema | undefined, path: readonly string[], value: unknown): string {
  const [name, ...rest] = path;
  if (name === undefined) return '';
  const attribute = schema?.attributes[name] as Attribute | undefined;
  const isPart = /^\d+$/.test(rest[0] ?? '');
  const inner = (value as Record<string, unknown> | undefined)?.[name];
  const part = isPart ? (inner as unknown[] | undefined)?.[Number(rest[0])] : inner;
  const uid = attribute?.component ?? (part as { __component?: string } | undefined)?.__component;
  const label = `${attribute?.pluginOptions?.broadside?.label ?? name}${isPart ? ` ${Number(rest[0]) + 1}` : ''}`;
  const deeper = nameOfField(strapi, uid ? strapi.components[uid as keyof Core.Strapi['components']] : undefined, isPart ? rest.slice(1) : rest, part);
  return deeper ? `${label}, ${deeper}` : label;
}

/** Tells the editor why what is to be published was refused: which item, which fields, what was expected. */
export function notPublished(strapi: Core.Strapi, type: TypeName, content: object, problems: readonly Problem[]): errors.ValidationError {
  const lines = problems.map(({ path, expected }) => `${nameOfField(strapi, strapi.contentTypes[uidOf(type)], path.split('.'), content)}: ${expected}`);
  return new errors.ValidationError(`${nameOfItem(type, content)} was not published. ${lines.join('; ')}.`);
}
