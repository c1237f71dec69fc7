import { ourFields, type Schema } from './schema.ts';

const usual = ['title', 'name', 'words'];
/** What Strapi itself takes when there is nothing to read; it puts it back whatever we write. */
const none = 'documentId';
const readable = ['string', 'text', 'enumeration', 'date'];

/** The field that stands for the whole: the heading of the edit view, the words of a relation, the line of a folded part. */
export function mainFieldOf(schema: Schema): string {
  const fields = ourFields(schema);
  const named = usual.find((name) => fields.some(([field]) => field === name));
  return named ?? fields.find(([, { type }]) => readable.includes(type))?.[0] ?? none;
}
