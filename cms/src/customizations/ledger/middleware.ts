import type { Core } from '@strapi/strapi';
import { mainLocale } from '@broadside/shared/content';
import { typeOf } from '../../content-types.ts';
import { seeingAll } from '../owner-scope/request.ts';
import { recordDocument } from './record.ts';
import { askedBy, inTransaction, tellWhenFinal } from './transaction.ts';

/** What the document middleware needs to know about one call of the Document Service. */
interface Call {
  uid: string;
  action: string;
  params: { status?: string };
}

interface Outcome { documentId?: string; locale?: string; entries?: { locale: string }[] }

const removals = new Set(['unpublish', 'delete']);
// A clone is never published: Strapi makes drafts, whatever status it is asked for.
const writes = new Set(['create', 'update']);

/** The languages of a call that published something; an empty list for one that only removed; null for one that leaves what is published alone. */
function publishedBy(call: Call, outcome: Outcome): string[] | null {
  if (call.action === 'publish') return (outcome.entries ?? []).map((entry) => entry.locale);
  if (removals.has(call.action)) return [];
  // These publish by themselves when asked to; Strapi calls no "publish" then.
  if (writes.has(call.action) && call.params.status === 'published') return [outcome.locale ?? mainLocale];
  return null;
}

/** Records in the ledger whatever the Document Service publishes or takes down, in the same transaction: both happen, or neither. */
export function registerLedgerMiddleware(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const call = context as unknown as Call;
    const type = typeOf(call.uid);
    if (!type || !(call.action === 'publish' || removals.has(call.action) || writes.has(call.action))) return next();
    return inTransaction(strapi, async (trx) => {
      const outcome = (await next()) as Outcome | null;
      const published = outcome && publishedBy(call, outcome);
      // From the outcome, never from the parameters: "create" has no id there, and writes into the item whose documentId stands in its data.
      const id = outcome?.documentId;
      if (published && id) {
        await seeingAll(() => recordDocument({ strapi, trx, by: askedBy(strapi) }, type, id, published));
        await tellWhenFinal(strapi);
      }
      return outcome;
    }) as ReturnType<typeof next>;
  });
}
