import type { Core } from '@strapi/strapi';
import { mainLocale, nationalCode, type TypeName } from '@broadside/shared/content';
import { typeOf, uidOf } from '../../content-types.ts';
import { inTransaction } from '../ledger/transaction.ts';
import { seeingAll, seeingOnly } from '../owner-scope/request.ts';
import { rules } from './rules.ts';
import { readDraft, type Row, type Saved } from './saved.ts';

interface Call { uid: string; action: string; params: { documentId?: string; status?: string; data?: Row } }
interface Outcome { documentId?: string; locale?: string; entries?: { documentId: string; locale: string }[] }

const checked = new Set(['create', 'update', 'clone', 'publish']);

const written = (outcome: Outcome): { documentId?: string; locale?: string }[] => outcome.entries ?? [outcome];

async function check(saved: Omit<Saved, 'item'>): Promise<void> {
  const item = await readDraft(saved.strapi, saved.type, saved.documentId, saved.locale);
  if (!item) return;
  for (const rule of rules) await rule({ ...saved, item });
}

/** Strapi takes a web address for taken when any state has published it; shown one site only, it says what we mean. See ./slug.ts. */
function asOneSite<T>(owner: unknown, work: () => T): T {
  return typeof owner === 'string' && owner !== nationalCode ? seeingOnly([nationalCode, owner], work) : work();
}

/** Any version of an item, as it is before the call. */
const anyVersion = (strapi: Core.Strapi, type: TypeName, documentId: string): Promise<Row | null> =>
  seeingAll(() => strapi.db.query(uidOf(type)).findOne({ where: { documentId } })) as Promise<Row | null>;

/** Checks what was saved or published, in the transaction that did it: what breaks a rule is not saved at all. */
export function registerContentRules(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const call = context as unknown as Call;
    const type: TypeName | null = typeOf(call.uid);
    if (!type || !checked.has(call.action)) return next();
    return inTransaction(strapi, async () => {
      const { documentId: id } = call.params;
      const before = id && call.action !== 'clone' ? await anyVersion(strapi, type, id) : null;
      const publishing = call.action === 'publish' || call.params.status === 'published';
      const outcome = await (publishing ? asOneSite(before?.owner ?? call.params.data?.owner, next) : next()) as Outcome | null;
      for (const { documentId, locale } of outcome ? written(outcome) : []) {
        if (documentId) await seeingAll(() => check({ strapi, type, documentId, locale: locale ?? mainLocale, before, publishing }));
      }
      return outcome;
    }) as ReturnType<typeof next>;
  });
}
