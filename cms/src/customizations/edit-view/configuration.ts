import { editLayoutOf, type Cell } from './edit-layout.ts';
import { listOf } from './list-layout.ts';
import { mainFieldOf } from './main-field.ts';
import { metadatasOf, type Metadata } from './metadata.ts';
import type { Schema } from './schema.ts';

/** How the content manager shows one type or component. Strapi keeps it in its core store, as `plugin_content_manager_configuration_...`. */
export interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: Cell[][] };
}

/**
 * The configuration that schema.json asks for.
 * @param stored what Strapi itself has put in place at this start; it lists exactly the fields there are
 */
export function configurationOf(schema: Schema, stored: Configuration, schemas: Map<string, Schema>): Configuration {
  const { columns, sort, order } = listOf(schema);
  return {
    settings: { bulkable: true, filterable: true, searchable: true, pageSize: 20, mainField: mainFieldOf(schema), defaultSortBy: sort, defaultSortOrder: order, relationOpenMode: 'modal' },
    metadatas: metadatasOf(schema, stored.metadatas, schemas),
    layouts: { list: columns, edit: editLayoutOf(schema) },
  };
}
