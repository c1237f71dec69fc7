import { LEDGER } from './table.ts';

// Bound in all of these: @affiliate (null for all), @now; in the delta also @revision and @boundary, the reader's cursor.

const inScope = (row: string): string => `(@affiliate IS NULL OR ${row}.owner IN ('us', @affiliate))`;

const inTime = (row: string, instant: string): string =>
  `(${row}.publish_on IS NULL OR ${row}.publish_on <= ${instant}) AND (${row}.expire_on IS NULL OR ${row}.expire_on > ${instant})`;

const isShown = (row: string, instant: string): string => `(${row}.entry IS NOT NULL AND ${inTime(row, instant)} AND ${inScope(row)})`;

/** True for a row whose entry the reader may see now. */
export const isVisible = (row: string): string => isShown(row, '@now');

/** True for a row whose times the reader may notice: the passing of another affiliate's is no news to it. */
export const mayMatter = `superseded_by IS NULL AND ${inScope(LEDGER)}`;

export const wholeQuery = `SELECT revision, document_id, locale, type, owner, hash, entry, 1 AS visible
  FROM ${LEDGER} WHERE superseded_by IS NULL AND ${isVisible(LEDGER)} ORDER BY revision`;

/**
 * What a reader at the cursor does not know yet: rows that are newer, or that time has since shown or hidden.
 * `known` is what it saw of the same item then; no time that matters lies between the cursor's boundary and the instant it was read at,
 * so this is exact. Where it saw nothing and sees nothing now, the row leaves no trace. A tombstone says of the row only what the reader knew.
 */
export const deltaQuery = `SELECT newest.revision, newest.document_id, newest.locale, newest.type,
    CASE WHEN ${isVisible('newest')} THEN newest.owner ELSE known.owner END AS owner,
    CASE WHEN ${isVisible('newest')} THEN newest.hash END AS hash,
    CASE WHEN ${isVisible('newest')} THEN newest.entry END AS entry,
    ${isVisible('newest')} AS visible
  FROM ${LEDGER} AS newest LEFT JOIN ${LEDGER} AS known
    ON known.document_id = newest.document_id AND known.locale = newest.locale
    AND known.revision <= @revision AND (known.superseded_by IS NULL OR known.superseded_by > @revision)
    AND ${isShown('known', '@boundary')}
  WHERE newest.superseded_by IS NULL
    AND (newest.revision > @revision OR newest.publish_on > @boundary AND newest.publish_on <= @now OR newest.expire_on > @boundary AND newest.expire_on <= @now)
    AND (${isVisible('newest')} OR known.revision IS NOT NULL)
  ORDER BY newest.revision`;
