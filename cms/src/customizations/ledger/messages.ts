import type { Sentence } from '@broadside/shared/publishing';
import type { Core, Struct } from '@strapi/strapi';
import type { errors } from '@strapi/utils';
import type { Problem, TypeName } from '@broadside/shared/content';
import { uidOf } from '../../content-types.ts';
import { nameOf } from '../item-name.ts';
import { labelled } from '../panel-words.ts';
import { wrong } from '../refused.ts';

type Attribute = { type: string; component?: string; pluginOptions?: { broadside?: { label?: string } } };

/** The words on the form for a field: `body.1.title` -> `Text 2, Heading`. A name that has no words stands as it is. */
function nameOfField(strapi: Core.Strapi, schema: Struct.Schema | undefined, path: readonly string[], value: unknown): Sentence {
  const [name = '', ...rest] = path;
  const attribute = schema?.attributes[name] as Attribute | undefined;
  const isPart = /^\d+$/.test(rest[0] ?? '');
  const inner = (value as Record<string, unknown> | undefined)?.[name];
  const part = isPart ? (inner as unknown[] | undefined)?.[Number(rest[0])] : inner;
  const uid = attribute?.component ?? (part as { __component?: string } | undefined)?.__component;
  const { en, es } = labelled(attribute?.pluginOptions?.broadside?.label ?? name);
  const number = isPart ? ` ${Number(rest[0]) + 1}` : '';
  const inside = isPart ? rest.slice(1) : rest;
  if (!inside.length) return { en: en + number, es: es + number };
  const deeper = nameOfField(strapi, uid ? strapi.components[uid as keyof Core.Strapi['components']] : undefined, inside, part);
  return { en: `${en}${number}, ${deeper.en}`, es: `${es}${number}, ${deeper.es}` };
}

/** Tells the editor why what is to be published was refused: which item, which fields, what was expected. */
export function notPublished(strapi: Core.Strapi, type: TypeName, content: object, problems: readonly Problem[]): errors.ValidationError {
  const name = nameOf(content);
  const lines = problems.map(({ path, expected }) => ({ field: nameOfField(strapi, strapi.contentTypes[uidOf(type)], path.split('.'), content), expected }));
  return wrong({
    en: `${name.en} was not published. ${lines.map(({ field, expected }) => `${field.en}: ${expected.en}`).join('; ')}.`,
    es: `${name.es} no se publicó. ${lines.map(({ field, expected }) => `${field.es}: ${expected.es}`).join('; ')}.`,
  });
}
