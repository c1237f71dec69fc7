import type { Attribute, Schema } from './read-schemas.ts';

/** `blocks.call-to-action` -> `blocksCallToAction`; `local-edition` -> `localEdition`. */
export const identifier = (name: string): string => name.replace(/[.-]([a-z])/g, (_, letter: string) => letter.toUpperCase());

const orNull = (zod: string, required?: boolean): string => (required ? zod : `${zod}.nullable().default(null)`);

function stringSchema(a: Attribute): string {
  const least = a.minLength ?? (a.required ? 1 : 0);
  return ['text', least ? `.min(${least})` : '', a.maxLength ? `.max(${a.maxLength})` : '', a.regex ? `.regex(new RegExp(${JSON.stringify(a.regex)}))` : ''].join('');
}

const integerSchema = (a: Attribute): string =>
  ['z.number().int()', a.min === undefined ? '' : `.min(${a.min})`, a.max === undefined ? '' : `.max(${a.max})`].join('');

function listSchema(of: string, a: Attribute): string {
  return [`z.array(${of})`, a.min ? `.min(${a.min})` : '', a.max ? `.max(${a.max})` : '', a.min ? '' : '.default([])'].join('');
}

const zoneSchema = (a: Attribute): string => {
  const blocks = (a.components ?? []).map((name) => `${identifier(name)}.extend({ __component: z.literal('${name}') })`);
  return `z.array(z.discriminatedUnion('__component', [\n    ${blocks.join(',\n    ')},\n  ])).default([])`;
};

/** The zod expression for one Strapi field. Throws for a kind of field the model does not know, so that none is let through unseen. */
export function fieldSchema(a: Attribute): string {
  switch (a.type) {
    case 'uid': return `z.string().regex(slug)`;
    case 'string': case 'text': case 'richtext': return orNull(stringSchema(a), a.required);
    case 'float': return orNull('z.number()', a.required);
    case 'email': return orNull('z.email()', a.required);
    case 'integer': return orNull(integerSchema(a), a.required);
    case 'boolean': return orNull('z.boolean()', a.required);
    case 'date': return orNull('z.iso.date()', a.required);
    case 'datetime': return orNull('z.iso.datetime()', a.required);
    case 'enumeration': return orNull(`z.enum(${JSON.stringify(a.enum)})`, a.required);
    case 'media': return a.multiple ? 'z.array(media).default([])' : orNull('media', a.required);
    case 'relation': return a.relation?.endsWith('Many') ? 'z.array(documentId).default([])' : orNull('documentId');
    case 'component': return a.repeatable ? listSchema(identifier(a.component!), a) : orNull(identifier(a.component!), a.required);
    case 'dynamiczone': return zoneSchema(a);
    default: throw new Error(`The content model does not know fields of type "${a.type}".`);
  }
}

/** The zod object of one schema. Private fields are left out: what is not listed here never leaves the CMS. */
export function objectSchema(schema: Schema): string {
  const fields = Object.entries(schema.attributes).filter(([, a]) => !a.private);
  return `export const ${identifier(schema.name)} = z.object({\n${fields.map(([name, a]) => `  ${name}: ${fieldSchema(a)},`).join('\n')}\n});`;
}

/** Components in an order in which each comes after those it is made of. */
export function inOrder(components: Schema[]): Schema[] {
  const byName = new Map(components.map((c) => [c.name, c]));
  const done = new Set<Schema>();
  const visit = (schema: Schema): void => {
    if (done.has(schema)) return;
    for (const a of Object.values(schema.attributes)) {
      for (const name of [a.component, ...(a.components ?? [])]) if (name) visit(byName.get(name)!);
    }
    done.add(schema);
  };
  components.forEach(visit);
  return [...done];
}
