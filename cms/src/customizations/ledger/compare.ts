import type { Core } from '@strapi/strapi';
import { checkContent, type LedgerDifference, type TypeName, typeNames } from '@broadside/shared/content';
import { uidOf } from '../../content-types.ts';
import { LEDGER, type LedgerRow } from './table.ts';

interface Published { id: string; locale: string; owner: string; title: string | null }

const keyOf = (item: { id: string; locale: string }): string => `${item.id} ${item.locale}`;
const titleOf = (row: { title?: string; name?: string }): string | null => row.title ?? row.name ?? null;

async function publishedInStrapi(strapi: Core.Strapi, type: TypeName): Promise<Published[]> {
  const rows = await strapi.db.query(uidOf(type)).findMany({ where: { publishedAt: { $notNull: true } } }) as { documentId: string; locale: string; owner: string; title?: string; name?: string }[];
  return rows.map((row) => ({ id: row.documentId, locale: row.locale, owner: row.owner, title: titleOf(row) }));
}

function compareRow(type: TypeName, row: LedgerRow, published: Published | undefined): LedgerDifference[] {
  const content = JSON.parse(row.entry!) as { owner: string; title?: string; name?: string };
  const about = { type, id: row.document_id, locale: row.locale, title: titleOf(content) };
  if (!published) return [{ what: 'left over', ...about }];
  const differences: LedgerDifference[] = [];
  if (published.owner !== row.owner || content.owner !== row.owner) differences.push({ what: 'other owner', ...about });
  const checked = checkContent(type, content);
  if (!checked.ok) differences.push({ what: 'unfit', ...about, problems: checked.problems });
  return differences;
}

async function compareType(strapi: Core.Strapi, type: TypeName): Promise<LedgerDifference[]> {
  const published = new Map((await publishedInStrapi(strapi, type)).map((item) => [keyOf(item), item]));
  const rows: LedgerRow[] = await strapi.db.connection<LedgerRow>(LEDGER).where({ type, superseded_by: null }).whereNotNull('entry').orderBy('revision');
  const recorded = new Set(rows.map((row) => keyOf({ id: row.document_id, locale: row.locale })));
  const missing = [...published.values()].filter((item) => !recorded.has(keyOf(item)));
  return [
    ...missing.map(({ id, locale, title }): LedgerDifference => ({ what: 'missing', type, id, locale, title })),
    ...rows.flatMap((row) => compareRow(type, row, published.get(keyOf({ id: row.document_id, locale: row.locale })))),
  ];
}

/**
 * Compares what the ledger says is published with Strapi's own tables. They are written in one transaction, so a difference means
 * that somebody went around it. Run it while nobody saves, or twice: the two are read one after the other.
 * @returns the differences, type by type; an empty list when all is well.
 */
export async function compareLedger(strapi: Core.Strapi): Promise<LedgerDifference[]> {
  const differences: LedgerDifference[] = [];
  for (const type of typeNames) differences.push(...(await compareType(strapi, type)));
  return differences;
}
