import type { Core } from '@strapi/strapi';
import { type Content, mainLocale, type TypeName } from '@broadside/shared/content';
import { LEDGER, type LedgerRow } from '../ledger/table.ts';

/** A published text that somebody should look at. */
export interface ToReview { type: TypeName; id: string; locale: string; title: string; owner: string }

/** What waits for somebody, as far as one person may see it. Days and instants in ISO 8601. */
export interface Reviews {
  /** Translations whose English says something else since. */
  behind: (ToReview & { since: string })[];
  /** Translations that nobody who speaks the language has checked. */
  unchecked: ToReview[];
  /** Figures that are out of date. */
  old: (ToReview & { expired: string })[];
}

type Row = Pick<LedgerRow, 'document_id' | 'locale' | 'type' | 'owner'> & { entry: string };

function aboutRow({ document_id: id, locale, type, owner, entry }: Row): { about: ToReview; content: Content[TypeName] } {
  const content = JSON.parse(entry) as Content[TypeName] & { title?: string; name?: string };
  return { about: { type: type as TypeName, id, locale, title: content.title ?? content.name ?? id, owner }, content };
}

/** Texts that were written in another language first. */
async function translations(strapi: Core.Strapi): Promise<Row[]> {
  const { connection } = strapi.db;
  const english = connection(LEDGER).where({ superseded_by: null, locale: mainLocale }).whereNotNull('entry').select('document_id');
  return connection(LEDGER).where({ superseded_by: null }).whereNot({ locale: mainLocale }).whereNotNull('entry').whereIn('document_id', english);
}

const figures = (strapi: Core.Strapi): Promise<Row[]> =>
  strapi.db.connection(LEDGER).where({ superseded_by: null, locale: mainLocale, type: 'fact' }).whereNotNull('entry');

/**
 * Looks through what is published for what somebody should look at, the oldest first.
 * @param owners whose texts
 * @param today `2026-11-21`: a figure is old from the day after its last one
 */
export async function findReviews(strapi: Core.Strapi, owners: readonly string[] | 'all', today: string): Promise<Reviews> {
  const isSeen = ({ owner }: Row): boolean => owners === 'all' || owners.includes(owner);
  const translated = (await translations(strapi)).filter(isSeen).map(aboutRow).flatMap(({ about, content }) => ('translation' in content ? [{ about, translation: content.translation }] : []));
  const old = (await figures(strapi)).filter(isSeen).map(aboutRow).flatMap(({ about, content }) => {
    const { expires } = content as Content['fact'];
    return expires && expires < today ? [{ ...about, expired: expires }] : [];
  });
  return {
    behind: translated.flatMap(({ about, translation }) => (translation?.changed ? [{ ...about, since: translation.changed }] : [])).sort((a, b) => (a.since < b.since ? -1 : 1)),
    unchecked: translated.filter(({ translation }) => !translation?.checkedBy).map(({ about }) => about),
    old: old.sort((a, b) => (a.expired < b.expired ? -1 : 1)),
  };
}
