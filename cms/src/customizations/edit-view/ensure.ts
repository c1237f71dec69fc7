import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { configurationOf, type Configuration } from './configuration.ts';
import { ourComponents, ourTypes, type Schema } from './schema.ts';

const PREFIX = 'plugin_content_manager_configuration_';

/** All stored configurations, in one query: by uid. */
async function readStored(strapi: Core.Strapi): Promise<Map<string, Configuration>> {
  const rows = await strapi.db.query('strapi::core-store').findMany({ where: { key: { $startsWith: PREFIX } } }) as { value: string }[];
  return new Map(rows.map(({ value }) => JSON.parse(value) as Configuration & { uid: string }).map((row) => [row.uid, row]));
}

const isSame = (stored: Configuration, wanted: Configuration): boolean =>
  isDeepStrictEqual({ settings: stored.settings, metadatas: stored.metadatas, layouts: stored.layouts }, wanted);

/**
 * Gives every type and component the labels, hints, rows and columns that its schema.json asks for.
 * What somebody changed in the panel is overwritten: see docs/decisions, "Labels live in the schema".
 * Writes only what differs.
 * @returns the uids that were written
 */
export async function ensureEditViews(strapi: Core.Strapi): Promise<string[]> {
  const stored = await readStored(strapi);
  const types = ourTypes(strapi);
  const schemas = new Map(types.map((type) => [type.uid, type]));
  const written: string[] = [];
  const ensure = async (service: string, schema: Schema): Promise<void> => {
    const before = stored.get(schema.uid);
    if (!before) throw new Error(`Strapi has no edit view for "${schema.uid}". It makes one for every type while it starts; has the way it stores them changed?`);
    const wanted = configurationOf(schema, before, schemas);
    if (isSame(before, wanted)) return;
    await strapi.plugin('content-manager').service(service).updateConfiguration(schema, wanted);
    written.push(schema.uid);
  };
  await strapi.db.transaction(async () => {
    for (const type of types) await ensure('content-types', type);
    for (const component of ourComponents(strapi)) await ensure('components', component);
  });
  return written;
}
