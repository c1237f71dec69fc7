import type { Core } from '@strapi/strapi';

/** What a field of ours says about how editors see it: `pluginOptions.broadside` in its schema.json. */
export interface Wording {
  label: string;
  /** Stands under the field: what is expected there, or what visitors see of it. */
  hint?: string;
  /** Stands greyed in the empty field: an example, never anything an editor has to know. */
  placeholder?: string;
  /** Columns out of twelve. */
  size?: number;
  /** Shown, but filled in by the CMS. */
  readOnly?: boolean;
  /** On no form: only what is published has it. */
  hidden?: boolean;
  /** Begins a new box of the form. The panel itself sees to this: src/admin/edit-view.ts. */
  startsPanel?: boolean;
}

export interface Field {
  type: string;
  /** The type that a relation leads to. */
  target?: string;
  pluginOptions?: { broadside?: Wording };
}

/** A content type or a component, as far as its looks in the panel go. */
export interface Schema {
  uid: string;
  attributes: Record<string, Field>;
}

const OURS = /^api::/;

/** Our content types, as Strapi has loaded them. */
export const ourTypes = (strapi: Core.Strapi): Schema[] =>
  Object.values(strapi.contentTypes as unknown as Record<string, Schema>).filter(({ uid }) => OURS.test(uid));

/** Our components: all that Strapi knows. */
export const ourComponents = (strapi: Core.Strapi): Schema[] => Object.values(strapi.components as unknown as Record<string, Schema>);

/** The fields which schema.json names; Strapi adds dates, authors and more to them, without any words of ours. */
export const ourFields = (schema: Schema): [string, Field, Wording][] =>
  Object.entries(schema.attributes).flatMap(([name, field]) => {
    const wording = field.pluginOptions?.broadside;
    return wording ? [[name, field, wording] as [string, Field, Wording]] : [];
  });
