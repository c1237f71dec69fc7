import type { Core, Struct } from '@strapi/strapi';
import type { TypeName } from '@broadside/shared/content';
import { typeOf, uidOf } from '../../content-types.ts';

export type Row = Record<string, unknown>;

/** An item in one language, as it stands after saving and before anything is final. */
export interface Saved {
  strapi: Core.Strapi;
  type: TypeName;
  documentId: string;
  locale: string;
  item: Row;
  /** As it was before; null for a new one. */
  before: Row | null;
  publishing: boolean;
}

/**
 * A rule about content, whoever saves it.
 * @throws ValidationError saying what is wrong, in words an editor understands
 */
export type Rule = (saved: Saved) => void | Promise<void>;

type Populate = Record<string, unknown>;

/** The part of a query that brings whose items the relations lead to, the fields of parts, and of pictures and files only what rules ask for. */
function populateRelations(strapi: Core.Strapi, schema: Struct.Schema): Populate {
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    if (attribute.type === 'relation' && typeOf((attribute as { target?: string }).target ?? '') && name !== 'localizations') populate[name] = { fields: ['documentId', 'owner'] };
    if (attribute.type === 'media') populate[name] = { fields: ['alternativeText'] };
    if (attribute.type === 'component') populate[name] = { populate: populateRelations(strapi, strapi.components[attribute.component]!) };
    if (attribute.type === 'dynamiczone') {
      populate[name] = { on: Object.fromEntries(attribute.components.map((uid) => [uid, { populate: populateRelations(strapi, strapi.components[uid]!) }])) };
    }
  }
  return populate;
}

/** Reads the draft of an item in one language with all that the rules look at. */
export async function readDraft(strapi: Core.Strapi, type: TypeName, documentId: string, locale: string): Promise<Row | null> {
  const populate = populateRelations(strapi, strapi.contentTypes[uidOf(type)]!);
  return strapi.documents(uidOf(type)).findOne({ documentId, locale, status: 'draft', populate: populate as never });
}
