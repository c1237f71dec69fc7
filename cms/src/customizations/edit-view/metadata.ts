import { mainFieldOf } from './main-field.ts';
import { ourFields, type Field, type Schema, type Wording } from './schema.ts';

/** Strapi's word for what it knows of one field, in the form and in the list. */
export interface Metadata {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}

/** Fields that Strapi adds to every type. */
const added: Record<string, string> = {
  id: 'Number',
  documentId: 'Permanent number',
  createdAt: 'Entered on',
  updatedAt: 'Last changed',
  createdBy: 'Entered by',
  updatedBy: 'Last changed by',
};

function ours(field: Field, wording: Wording, stored: Metadata, target?: Schema): Metadata {
  const { label, hint = '', placeholder = '' } = wording;
  const { searchable, sortable } = stored.list;
  return {
    edit: { label, description: hint, placeholder, visible: true, editable: true, ...(field.target ? { mainField: target ? mainFieldOf(target) : 'id' } : {}) },
    list: { label, searchable, sortable },
  };
}

const theirs = (name: string, { edit, list }: Metadata): Metadata => ({
  edit: { ...edit, ...(edit.label ? { label: added[name] } : {}) },
  list: { ...list, label: added[name] },
});

/** What the panel calls each field of a type. Whether a field can be searched and sorted stays as Strapi found it. */
export function metadatasOf(schema: Schema, stored: Record<string, Metadata>, schemas: Map<string, Schema>): Record<string, Metadata> {
  const fields = new Map(ourFields(schema).map(([name, field, wording]) => [name, { field, wording }]));
  return Object.fromEntries(Object.entries(stored).map(([name, metadata]) => {
    const own = fields.get(name);
    if (own) return [name, ours(own.field, own.wording, metadata, schemas.get(own.field.target ?? ''))];
    return [name, added[name] ? theirs(name, metadata) : metadata];
  }));
}
