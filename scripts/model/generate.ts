import { join } from 'node:path';
import { type Schema, readComponents, readTypes, typeOfUid } from './read-schemas.ts';
import { identifier, inOrder, objectSchema } from './to-zod.ts';

export const modelFile = join(import.meta.dirname, '../../shared/src/content/generated/model.ts');

const head = `// Generated from cms/src by "npm run broadside -- model". Change the schema.json files, not this.
import { z } from 'zod';
import { documentId, media, slug, text } from '../primitives.ts';
`;

const isShared = (schema: Schema, name: string): boolean => {
  const a = schema.attributes[name]!;
  return a.type !== 'relation' && !a.private && a.pluginOptions?.i18n?.localized === false;
};

function fieldTable(schema: Schema): string {
  const names = Object.keys(schema.attributes);
  const relations = names.filter((n) => schema.attributes[n]!.type === 'relation').map((n) => `${n}: '${typeOfUid(schema.attributes[n]!.target!)}'`);
  const shared = names.filter((n) => isShared(schema, n)).map((n) => `'${n}'`);
  return `  '${schema.name}': { shared: [${shared.join(', ')}], relations: { ${relations.join(', ')} } },`;
}

/** The text of the generated content model: a zod schema and a type for each component and content type. */
export function generateModel(types: Schema[] = readTypes(), components: Schema[] = readComponents()): string {
  const all = [...inOrder(components), ...types];
  const pascal = (name: string): string => identifier(name).replace(/^./, (c) => c.toUpperCase());
  return [
    head,
    ...all.map((schema) => `${objectSchema(schema)}\nexport type ${pascal(schema.name)} = z.infer<typeof ${identifier(schema.name)}>;\n`),
    `/** Every content type, by its name in the CMS. */\nexport const contentTypes = {\n${types.map((t) => `  '${t.name}': ${identifier(t.name)},`).join('\n')}\n};\n`,
    `/** Per type: the fields that are the same in all languages, and what its relations lead to. */\nexport const fieldTable = {\n${types.map(fieldTable).join('\n')}\n} as const;\n`,
  ].join('\n');
}

