import type { Core, Struct } from '@strapi/strapi';

type Populate = Record<string, unknown>;

/** The part of a document query that brings all relations, pictures and blocks of a type, however deep. Built from the schema, so a new field is never forgotten. */
export function populateAll(strapi: Core.Strapi, schema: Struct.Schema): Populate {
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    if (attribute.type === 'relation' && !name.endsWith('By') && name !== 'localizations') populate[name] = { fields: ['documentId'] };
    if (attribute.type === 'media') populate[name] = true;
    if (attribute.type === 'component') populate[name] = { populate: populateAll(strapi, strapi.components[attribute.component]!) };
    if (attribute.type === 'dynamiczone') {
      populate[name] = { on: Object.fromEntries(attribute.components.map((uid) => [uid, { populate: populateAll(strapi, strapi.components[uid]!) }])) };
    }
  }
  return populate;
}
