import type { Core, Struct } from '@strapi/strapi';
import type { Row } from './saved.ts';

/** A part of an item (a picture, a block, a card in a block), and the way to it: `['blocks', '0', 'cards', '2']`. */
export interface Part { uid: string; fields: Row; path: string[] }

/** All parts of an item, however deep they stand. */
export function partsOf(strapi: Core.Strapi, schema: Struct.Schema, row: Row, path: string[] = []): Part[] {
  return Object.entries(schema.attributes).flatMap(([name, attribute]) => {
    const value = row[name];
    if (!value || (attribute.type !== 'component' && attribute.type !== 'dynamiczone')) return [];
    return (Array.isArray(value) ? value : [value] as Row[]).flatMap((fields: Row, index) => {
      const uid = (attribute.type === 'component' ? attribute.component : fields.__component) as keyof typeof strapi.components;
      const here = [...path, name, ...(Array.isArray(value) ? [String(index)] : [])];
      return [{ uid, fields, path: here }, ...partsOf(strapi, strapi.components[uid]!, fields, here)];
    });
  });
}
