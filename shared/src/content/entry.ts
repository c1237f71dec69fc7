import { z } from 'zod';
import { contentTypes, fieldTable } from './generated/model.ts';
import { affiliateCode, documentId, locales, type Locale, slug } from './primitives.ts';
import { type Problem, problemsOf } from './problems.ts';

export type TypeName = keyof typeof contentTypes;
export type Content = { [T in TypeName]: z.infer<(typeof contentTypes)[T]> };

export const typeNames = Object.keys(contentTypes) as [TypeName, ...TypeName[]];
export const isTypeName = (name: string): name is TypeName => Object.hasOwn(contentTypes, name);

/** Where an item could once be read: its slug, and whose item it was, which says on which sites. */
export interface FormerAddress { slug: string; owner: string; chapters?: number | undefined }

/**
 * One published item in one language, as it stands in the ledger. `former` are the addresses under which it really could be read
 * in this language, and no longer can; left out when there is none. `recorded` is when this text was published, ISO 8601;
 * snapshots of before do not say.
 */
export type Entry<T extends TypeName = TypeName> = {
  [K in T]: { type: K; id: string; locale: Locale; owner: string; revision: number; hash: string; recorded?: string | undefined; entry: Content[K]; former?: FormerAddress[] };
}[T];

/**
 * Says that an item is no longer published in a language; with `former`, where it could be read, for an affiliate with `code`, whose site it was, and with
 * `ended`, when it could be read last, ISO 8601; snapshots of before do not say.
 */
export interface Tombstone { type: TypeName; id: string; locale: Locale; owner: string; revision: number; removed: true; former?: FormerAddress[]; code?: string; ended?: string | undefined }

/** What identifies an item in one language. */
export const entryKey = (id: string, locale: Locale): string => `${id}/${locale}`;

const line = z.object({
  type: z.enum(typeNames),
  id: documentId,
  locale: z.enum(locales),
  owner: z.string(),
  revision: z.number().int().positive(),
  former: z.array(z.object({ slug: z.string().regex(slug), owner: affiliateCode, chapters: z.number().int().positive().optional() })).optional(),
});
const entryLine = line.extend({ hash: z.string(), recorded: z.iso.datetime().optional(), entry: z.unknown() });
const tombstoneLine = line.extend({ removed: z.literal(true), code: affiliateCode.optional(), ended: z.iso.datetime().optional() });

/** What checking a value gave: the typed value, or what is wrong with it. */
export type Checked<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

function check<T>(schema: z.ZodType, value: unknown): Checked<T> {
  const result = schema.safeParse(value, { reportInput: true });
  return result.success ? { ok: true, value: result.data as T } : { ok: false, problems: problemsOf(result.error) };
}

/** Checks and types the content of one item. Unknown fields are dropped: this is the list of what may leave the CMS. */
export const checkContent = <T extends TypeName>(type: T, content: unknown): Checked<Content[T]> => check(contentTypes[type], content);

/** Checks and types one line of a snapshot. */
export function checkLine(value: unknown): Checked<Entry | Tombstone> {
  if (typeof value === 'object' && value !== null && 'removed' in value) return check<Tombstone>(tombstoneLine, value);
  const outer = check<z.infer<typeof entryLine>>(entryLine, value);
  if (!outer.ok) return outer;
  const inner = checkContent(outer.value.type, outer.value.entry);
  return inner.ok ? { ok: true, value: { ...outer.value, entry: inner.value } as Entry } : inner;
}

export const isTombstone = (line: Entry | Tombstone): line is Tombstone => 'removed' in line;

/** The fields of a type that are the same in all languages. */
export const sharedFields = (type: TypeName): readonly string[] => fieldTable[type].shared;

/** The relations of a type: field -> type it leads to. */
export const relationFields = (type: TypeName): Readonly<Record<string, TypeName>> => fieldTable[type].relations;
