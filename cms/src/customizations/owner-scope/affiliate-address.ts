import type { Sentence } from '@broadside/shared/publishing';
import type { Core } from '@strapi/strapi';
import { uidOf } from '../../content-types.ts';
import { inTransaction } from '../ledger/transaction.ts';
import { inSpanish } from '../panel-words.ts';
import { refuse } from './refusals.ts';
import { requestScope, seeingAll } from './request.ts';

interface Call { uid: string; action: string; params: { documentId?: string } }
interface Hosting { way: string | null; note: string | null }
interface Address { domain: string | null; basePath: string | null; hosting: Hosting | null }

/** By their names in the panel. */
const labels = { domain: 'Web domain', basePath: 'Folder on that domain', hosting: 'Where the site is hosted' } as const;
type Field = keyof typeof labels;

const forAdministrators = (label: (typeof labels)[Field]): Sentence => ({
  en: `“${label}” is set by an administrator only. Nothing was saved.`,
  es: `Solo un administrador puede cambiar ${inSpanish(label)}. No se guardó nada.`,
});

/** The address fields of all drafts of an affiliate: they are the same in all languages. */
function addresses(strapi: Core.Strapi, documentId: string): Promise<Address[]> {
  const where = { documentId, publishedAt: null };
  return seeingAll(() => strapi.db.query(uidOf('affiliate')).findMany({ where, populate: ['hosting'] })) as Promise<Address[]>;
}

/** What a field says, to compare: a part has a new number each time it is saved. */
function said({ hosting, ...address }: Address, field: Field): string {
  if (field !== 'hosting') return address[field] ?? '';
  return hosting ? JSON.stringify([hosting.way, hosting.note ?? '']) : '';
}

const differs = (before: Address, after: Address[], field: Field): boolean => after.some((address) => said(address, field) !== said(before, field));

/**
 * Lets only administrators and programs change where an affiliate's site stands: whoever moves it could put it in another's place.
 * Compares what is saved, not what is sent: the panel sends the whole form.
 * @throws PolicyError naming the first field that changed; then nothing is saved.
 */
export function keepAddresses(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params: { documentId } } = context as unknown as Call;
    if (uid !== uidOf('affiliate') || action !== 'update' || !documentId || !requestScope(strapi)) return next();
    return inTransaction(strapi, async () => {
      const [before] = await addresses(strapi, documentId);
      const outcome = await next();
      const after = await addresses(strapi, documentId);
      const field = before && (Object.keys(labels) as Field[]).find((one) => differs(before, after, one));
      if (field) refuse(forAdministrators(labels[field]));
      return outcome;
    }) as ReturnType<typeof next>;
  });
}
