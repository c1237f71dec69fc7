import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { checkContent, type Content, mainLocale, sharedFields, type TypeName } from '@broadside/shared/content';
import { uidOf } from '../../content-types.ts';
import { notThere } from '../refused.ts';
import { append } from './append.ts';
import { flattenRow } from './flatten.ts';
import { notPublished } from './messages.ts';
import { populateAll } from './populate.ts';
import { LEDGER, type LedgerRow } from './table.ts';
import { type Step, withTranslationState } from './translation.ts';

/** One database transaction in which the ledger is brought in line with what Strapi just did. */
export interface Recording { strapi: Core.Strapi; trx: Knex; by: number | null }

/**
 * An item as it is to stand in the ledger. Read from the draft side: right after a publish it equals what was published,
 * and only there relations between types with drafts survive (platform facts; strapi#25361).
 */
async function publishedContent({ strapi }: Recording, type: TypeName, id: string, locale: string): Promise<Content[TypeName]> {
  const schema = strapi.contentTypes[uidOf(type)]!;
  const row = await strapi.documents(uidOf(type)).findOne({ documentId: id, locale, status: 'draft', populate: populateAll(strapi, schema) as never });
  if (!row) {
    throw notThere({
      en: `The ${type} ${id} has no draft in ${locale}, so it cannot be recorded as published.`,
      es: `El contenido ${type} ${id} no tiene borrador en ${locale}, y no se puede registrar como publicado.`,
    });
  }
  const flat = await flattenRow(strapi, schema, row);
  const checked = checkContent(type, flat);
  if (!checked.ok) throw notPublished(strapi, type, flat, checked.problems);
  return checked.value;
}

async function publishedLocales(strapi: Core.Strapi, type: TypeName, id: string): Promise<Set<string>> {
  const rows = await strapi.db.query(uidOf(type)).findMany({ where: { documentId: id, publishedAt: { $notNull: true } }, select: ['locale'] });
  return new Set(rows.map((row: { locale: string }) => row.locale));
}

/** Another language of an item that was just published: Strapi has copied the fields that are the same in all languages to it. */
function withShared(type: TypeName, theirs: Content[TypeName], ours: Content[TypeName]): Content[TypeName] {
  const copied = Object.fromEntries(sharedFields(type).map((name) => [name, ours[name as keyof typeof ours]]));
  return { ...theirs, ...copied };
}

/**
 * Has Strapi copy the fields that are the same in all languages from one published language to the others. It means to do that by itself,
 * but looks whether they changed by comparing with the draft, which has the change already (5.54, i18n/server/bootstrap.js).
 */
async function copyShared(strapi: Core.Strapi, type: TypeName, id: string, locale: string): Promise<void> {
  const i18n = strapi.plugin('i18n');
  const populate = i18n.service('content-types').getNestedPopulateOfNonLocalizedAttributes(uidOf(type)) as string[];
  const row = await strapi.db.query(uidOf(type)).findOne({ where: { documentId: id, locale, publishedAt: { $notNull: true } }, populate });
  await i18n.service('localizations').syncNonLocalizedAttributes(row, strapi.contentTypes[uidOf(type)]);
}

/**
 * Brings the ledger in line with one document after Strapi published, unpublished or deleted it in some languages.
 * @param published the languages that were published just now; all others are only looked at for what follows from that.
 */
export async function recordDocument(work: Recording, type: TypeName, id: string, published: readonly string[]): Promise<void> {
  const { strapi, trx, by } = work;
  const live = await publishedLocales(strapi, type, id);
  const rows = await trx<LedgerRow>(LEDGER).where({ document_id: id, superseded_by: null });
  for (const row of rows.filter((r) => r.entry !== null && !live.has(r.locale))) {
    await append(trx, { id, locale: row.locale, type, owner: row.owner, content: null, by });
  }
  const before = (locale: string): Content[TypeName] | null => {
    const entry = rows.find((row) => row.locale === locale)?.entry;
    return entry ? JSON.parse(entry) as Content[TypeName] : null;
  };
  const instant = new Date().toISOString();
  // English first: whether a translation follows it is asked of what it says now.
  const now = published.filter((locale) => live.has(locale)).sort((a, b) => Number(b === mainLocale) - Number(a === mainLocale));
  let ours: Content[TypeName] | null = null;
  let english: Step | undefined;
  for (const locale of now) {
    const step = { locale, before: before(locale), now: await publishedContent(work, type, id, locale) };
    if (locale === mainLocale) english = step;
    ours = withTranslationState(type, step, english, true, instant);
    await append(trx, { id, locale, type, owner: ours.owner, content: ours, by });
  }
  const others = rows.filter((row) => row.entry !== null && live.has(row.locale) && !now.includes(row.locale));
  if (!ours || !others.length) return;
  await copyShared(strapi, type, id, now.at(-1)!);
  for (const row of others) {
    const theirs = before(row.locale)!;
    const content = withTranslationState(type, { locale: row.locale, before: theirs, now: withShared(type, theirs, ours) }, english, false, instant);
    await append(trx, { id, locale: row.locale, type, owner: content.owner, content, by });
  }
}
