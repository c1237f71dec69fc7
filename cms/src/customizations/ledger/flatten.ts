import type { Core, Schema, Struct } from '@strapi/strapi';
import { toMedia, type UploadedFile } from './files.ts';

type Row = Record<string, unknown>;

const idOf = (row: unknown): string => (row as { documentId: string }).documentId;
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value ? [value] : []);

async function flattenBlock(strapi: Core.Strapi, block: Row): Promise<Row> {
  const uid = block.__component as keyof Core.Strapi['components'];
  return { __component: uid, ...(await flattenRow(strapi, strapi.components[uid]!, block)) };
}

/** One or several values, flattened one after the other: the order is part of the content. */
async function each<T>(attribute: { repeatable?: boolean; multiple?: boolean }, value: unknown, one: (item: T) => Promise<unknown>): Promise<unknown> {
  const flat: unknown[] = [];
  for (const item of asList(value)) flat.push(await one(item as T));
  return attribute.repeatable || attribute.multiple ? flat : (flat[0] ?? null);
}

async function flattenValue(strapi: Core.Strapi, attribute: Schema.Attribute.AnyAttribute, value: unknown): Promise<unknown> {
  switch (attribute.type) {
    case 'relation': {
      const ids = asList(value).map(idOf);
      return attribute.relation.endsWith('Many') ? ids : (ids[0] ?? null);
    }
    case 'media': return each(attribute, value, (file: UploadedFile) => toMedia(strapi, file));
    case 'component': return each(attribute, value, (part: Row) => flattenRow(strapi, strapi.components[attribute.component]!, part));
    case 'dynamiczone': return each({ repeatable: true }, value, (block: Row) => flattenBlock(strapi, block));
    case 'datetime': return value ? new Date(value as string).toISOString() : null;
    // An emptied field comes back as '' or as null, as the panel pleases; readers should meet one of them.
    default: return value === '' || value === undefined ? null : value;
  }
}

/** A row with its components as plain JSON: relations as document ids, files by digest, private fields left out. */
export async function flattenRow(strapi: Core.Strapi, schema: Struct.Schema, row: Row): Promise<Row> {
  const flat: Row = {};
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    const isPrivate = (attribute as { private?: boolean }).private === true;
    if (!isPrivate) flat[name] = await flattenValue(strapi, attribute as Schema.Attribute.AnyAttribute, row[name]);
  }
  return flat;
}
