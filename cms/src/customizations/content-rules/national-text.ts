import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { locales, mainLocale } from '@broadside/shared/content';
import { typeOf, uidOf } from '../../content-types.ts';
import { inTransaction } from '../ledger/transaction.ts';
import { seeingAll } from '../owner-scope/request.ts';
import type { Replacement } from './edition-words.ts';
import { chosenIn, nationalFields } from './local-edition.ts';
import { publishedEntry } from './published.ts';
import type { Row } from './saved.ts';

interface Call { uid: string; action: string; params: { documentId?: string; locale?: string | string[]; status?: string } }
interface Written { documentId?: string; locale?: string; entries?: { documentId: string; locale: string }[] }

const writes = new Set(['create', 'update', 'clone']);

/** SHA-256, hexadecimal, of a national text as it is published in a language; null when it is not. */
async function digestOfPublished(strapi: Core.Strapi, documentId: string, locale: string, field: string): Promise<string | null> {
  const text = (await publishedEntry(strapi, documentId, locale))?.[field];
  return typeof text === 'string' ? createHash('sha256').update(text).digest('hex') : null;
}

const replacementsOf = (row: Row): Replacement[] => row.replacements as Replacement[] | null ?? [];

/** The replaced texts of all languages' drafts as they are before something is saved. */
async function replacementsBefore(strapi: Core.Strapi, documentId: string | undefined): Promise<ReadonlyMap<string, Replacement[]>> {
  const drafts = documentId ? await strapi.db.query(uidOf('local-edition')).findMany({ where: { documentId, publishedAt: { $null: true } }, populate: ['replacements'] }) as Row[] : [];
  return new Map(drafts.map((draft) => [String(draft.locale), replacementsOf(draft)]));
}

/** Whether what is noted was noted for another part: the editor has chosen another in “Which part” since. */
function isOfAnotherPart({ field, nationalHash }: Replacement, before: readonly Replacement[]): boolean {
  const noted = before.filter((one) => one.nationalHash === nationalHash);
  return noted.length > 0 && noted.every((one) => one.field !== field);
}

/** Notes at each replaced text which national one it replaced, where that is not noted yet for that part. */
async function noteNational(strapi: Core.Strapi, documentId: string, languages: readonly string[], alsoPublished: boolean, before: ReadonlyMap<string, Replacement[]>): Promise<void> {
  const rows = await strapi.db.query(uidOf('local-edition')).findMany({ where: { documentId }, populate: ['replacements', ...nationalFields] }) as Row[];
  const drafts = rows.filter(({ publishedAt }) => !publishedAt);
  const inAnyLanguage = drafts.flatMap(chosenIn)[0];
  for (const row of alsoPublished ? rows : drafts) {
    const locale = String(row.locale);
    const national = chosenIn(row)[0] ?? inAnyLanguage;
    if (!national || !languages.includes(locale)) continue;
    for (const replacement of replacementsOf(row)) {
      const { id, field, nationalHash } = replacement;
      if (!field || (nationalHash && !isOfAnotherPart(replacement, before.get(locale) ?? []))) continue;
      const digest = await digestOfPublished(strapi, national.documentId, locale, field);
      if (digest !== (nationalHash ?? null)) await strapi.db.query('edition.replacement').update({ where: { id }, data: { nationalHash: digest } });
    }
  }
}

const languagesOf = ({ params: { locale = mainLocale } }: Call): readonly string[] => (locale === '*' ? locales : [locale].flat());

/**
 * Lets a state's version remember the national texts that it replaced, so that editors learn when one of them changed.
 * Registered after the ledger, so that the ledger records it too.
 */
export function registerNationalText(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const call = context as unknown as Call;
    if (typeOf(call.uid) !== 'local-edition' || !(writes.has(call.action) || call.action === 'publish')) return next();
    return inTransaction(strapi, async () => {
      // The national item may have been published only after the version was drafted.
      if (call.action === 'publish') await seeingAll(() => noteNational(strapi, call.params.documentId!, languagesOf(call), false, new Map()));
      const before = await seeingAll(() => replacementsBefore(strapi, call.action === 'update' ? call.params.documentId : undefined));
      const outcome = await next() as Written | null;
      if (!outcome || call.action === 'publish') return outcome;
      for (const { documentId, locale = mainLocale } of outcome.entries ?? [outcome]) {
        if (documentId) await seeingAll(() => noteNational(strapi, documentId, [locale], call.params.status === 'published', before));
      }
      return outcome;
    }) as ReturnType<typeof next>;
  });
}
