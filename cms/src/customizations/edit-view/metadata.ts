import { addedFields } from './added-fields.ts';
import { mainFieldOf } from './main-field.ts';
import { ourFields, type Field, type Schema, type Wording } from './schema.ts';

/** What Strapi keeps about one field, in the form and in the list. */
export interface Metadata {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}

function ours(field: Field, wording: Wording, stored: Metadata, target?: Schema): Metadata {
  const { label, hint = '', placeholder = '', readOnly = false } = wording;
  const { searchable, sortable } = stored.list;
  return {
    edit: { label, description: hint, placeholder, visible: true, editable: !readOnly, ...(field.target ? { mainField: target ? mainFieldOf(target) : 'id' } : {}) },
    list: { label, searchable, sortable },
  };
}

const theirs = (name: string, { edit, list }: Metadata): Metadata => ({
  edit: { ...edit, ...(edit.label ? { label: addedFields[name] } : {}) },
  list: { ...list, label: addedFields[name] },
});

/** What the panel calls each field of a type. Whether a field can be searched and sorted stays as Strapi found it. */
export function metadatasOf(schema: Schema, stored: Record<string, Metadata>, schemas: Map<string, Schema>): Record<string, Metadata> {
  const fields = new Map(ourFields(schema).map(([name, field, wording]) => [name, { field, wording }]));
  return Object.fromEntries(Object.entries(stored).map(([name, metadata]) => {
    const own = fields.get(name);
    if (own) return [name, ours(own.field, own.wording, metadata, schemas.get(own.field.target ?? ''))];
    return [name, addedFields[name] ? theirs(name, metadata) : metadata];
  }));
}
