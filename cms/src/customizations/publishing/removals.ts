import type { Core } from '@strapi/strapi';
import { nationalCode } from '@broadside/shared/content';
import { LEDGER, type LedgerRow } from '../ledger/table.ts';
import type { Person } from '../owner-scope/scope.ts';
import { sitesOf } from './sites.ts';

/** Something that was taken down and is not published again. */
export interface Removal {
  type: string;
  /** By which editors know it: its last published title. */
  title: string;
  owner: string;
  languages: string[];
  /** A site that shows this revision of the ledger, or a later one, does not show the item any more. */
  revision: number;
  /** When it was taken down. */
  at: string;
}

const NEWEST = 50;

type Row = Pick<LedgerRow, 'document_id' | 'type' | 'locale' | 'revision' | 'recorded_at' | 'owner'> & { last: string };

const titleOf = ({ last, type }: Row): string => {
  const { title, name } = JSON.parse(last) as { title?: string; name?: string };
  return title ?? name ?? type;
};

/** All languages of an item that are gone, as one. Rows come newest first. */
function asRemoval(rows: readonly Row[]): Removal {
  const [newest] = rows as [Row];
  const { type, owner, revision, recorded_at: at } = newest;
  return { type, title: titleOf(newest), owner, languages: rows.map(({ locale }) => locale).sort(), revision, at: new Date(at).toISOString() };
}

/** What was taken down last: of the national office, and of whoever's sites the person may look at. Newest first. */
export async function recentRemovals(strapi: Core.Strapi, person: Person): Promise<Removal[]> {
  const owners = new Set([nationalCode, ...sitesOf(person)]);
  const rows = await strapi.db.connection(`${LEDGER} as gone`).join(`${LEDGER} as before`, 'before.superseded_by', 'gone.revision')
    .where({ 'gone.entry': null, 'gone.superseded_by': null }).whereIn('gone.owner', [...owners]).orderBy('gone.revision', 'desc').limit(NEWEST)
    .select('gone.document_id', 'gone.type', 'gone.locale', 'gone.revision', 'gone.recorded_at', 'gone.owner', 'before.entry as last') as Row[];
  return [...Map.groupBy(rows, (row) => row.document_id).values()].map(asRemoval);
}
