import type { Core, UID } from '@strapi/strapi';
import { typeOf } from '../../content-types.ts';

/** Rows of one content type or component. */
interface Rows { uid: string; ids: number[] }

interface Metadata { attributes: Record<string, { type: string; joinTable?: { name: string } }> }
const metadataOf = (strapi: Core.Strapi, uid: string): Metadata => strapi.db.metadata.get(uid as UID.Schema) as unknown as Metadata;

/** The tables in which a type or component keeps its parts. Strapi's component attributes are relations below. */
function partTables(strapi: Core.Strapi, uid: string): Set<string> {
  const schema = strapi.getModel(uid as UID.Schema);
  const fields = Object.entries(schema.attributes).filter(([, { type }]) => type === 'component' || type === 'dynamiczone').map(([name]) => name);
  return new Set(fields.map((name) => metadataOf(strapi, uid).attributes[name]?.joinTable?.name).filter((table) => table !== undefined));
}

/** Whatever has these components as its parts. */
async function parentsOf(strapi: Core.Strapi, { uid, ids }: Rows): Promise<Rows[]> {
  const parents: Rows[] = [];
  for (const parent of [...Object.keys(strapi.contentTypes).filter(typeOf), ...Object.keys(strapi.components)]) {
    for (const table of partTables(strapi, parent)) {
      const rows = await strapi.db.getConnection(table).where({ component_type: uid }).whereIn('cmp_id', ids).distinct('entity_id') as { entity_id: number }[];
      if (rows.length) parents.push({ uid: parent, ids: rows.map((row) => row.entity_id) });
    }
  }
  return parents;
}

/** Whose items hold these rows: the items themselves, or those that components are part of, however deep. Drafts too. */
export async function ownersHolding(strapi: Core.Strapi, rows: Rows): Promise<Set<string>> {
  if (typeOf(rows.uid)) {
    const table = strapi.getModel(rows.uid as UID.Schema).collectionName!;
    const owners = await strapi.db.getConnection(table).whereIn('id', rows.ids).distinct('owner') as { owner: string }[];
    return new Set(owners.map(({ owner }) => owner));
  }
  if (!(rows.uid in strapi.components)) return new Set();
  const found = await Promise.all((await parentsOf(strapi, rows)).map((parent) => ownersHolding(strapi, parent)));
  return new Set(found.flatMap((owners) => [...owners]));
}

/** Whose items use an uploaded file. */
export async function ownersUsing(strapi: Core.Strapi, file: number): Promise<Set<string>> {
  const uses = await strapi.db.getConnection('files_related_mph').where({ file_id: file }) as { related_id: number; related_type: string }[];
  const found = await Promise.all(uses.map((use) => ownersHolding(strapi, { uid: use.related_type, ids: [use.related_id] })));
  return new Set(found.flatMap((owners) => [...owners]));
}
