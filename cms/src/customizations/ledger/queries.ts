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

/**
 * The rows of an item in one language that a reader could see at some time until now, as `past`. An embargo that had not ended
 * when the next row came, or an expiry before the publication, let nobody see a row.
 */
const seenRowsOf = (row: string): string => `${LEDGER} AS past LEFT JOIN ${LEDGER} AS next ON next.revision = past.superseded_by
  WHERE past.document_id = ${row}.document_id AND past.locale = ${row}.locale AND past.hash IS NOT NULL AND ${inScope('past')}
    AND (past.publish_on IS NULL OR past.publish_on <= coalesce(next.recorded_at, @now))
    AND (past.expire_on IS NULL OR past.expire_on > max(past.recorded_at, coalesce(past.publish_on, 0)))`;

/** How many chapters a row's toolkit has, each at an address of its own; NULL for what is no toolkit. */
const chaptersOf = (row: string): string => `CASE ${row}.type WHEN 'toolkit' THEN json_array_length(${row}.entry, '$.chapters') END`;

/**
 * The addresses of an item in one language at which a reader could once find it and now does not, as JSON: a toolkit's with the most
 * chapters that it had there. One that had more chapters than now is told too where it stands, for those that are gone.
 */
const formerOf = (row: string): string => `(SELECT json_group_array(json(CASE WHEN chapters > 0
    THEN json_object('slug', slug, 'owner', owner, 'chapters', chapters) ELSE json_object('slug', slug, 'owner', owner) END)) FROM
  (SELECT past.slug, past.owner, max(${chaptersOf('past')}) AS chapters FROM ${seenRowsOf(row)} AND past.slug IS NOT NULL
    GROUP BY past.owner, past.slug
    HAVING NOT (past.slug = ${row}.slug AND past.owner = ${row}.owner AND ${isVisible(row)}) OR max(${chaptersOf('past')}) > ${chaptersOf(row)}
    ORDER BY past.owner, past.slug))`;

const entryColumns = (row: string): string => `${row}.revision, ${row}.document_id, ${row}.locale, ${row}.type, ${row}.owner, ${row}.hash, ${row}.entry, ${row}.recorded_at, ${formerOf(row)} AS former, NULL AS code, NULL AS ended, 1 AS visible`;

/** True for an affiliate that was taken down, for all readers: only then its site goes too. */
const isAffiliateGone = "(newest.type = 'affiliate' AND newest.entry IS NULL)";

/** When a row that was seen could be seen no longer: the next one came, or it expired. NULL when neither was. */
const endOf = (row: string): string => `(SELECT min(instant) FROM (SELECT recorded_at AS instant FROM ${LEDGER} WHERE revision = ${row}.superseded_by UNION ALL SELECT ${row}.expire_on WHERE ${row}.expire_on <= @now))`;

/** A tombstone says of an item only what the reader could see of it last, and when that ended. */
const tombstoneColumns = (last: string): string => `coalesce(${last}.superseded_by, ${last}.revision) AS revision, ${last}.document_id, ${last}.locale, ${last}.type, ${last}.owner,
  NULL AS hash, NULL AS entry, ${last}.recorded_at, ${formerOf('newest')} AS former, iif(${isAffiliateGone}, json_extract(${last}.entry, '$.code'), NULL) AS code, ${endOf(last)} AS ended, 0 AS visible`;

/** The newest row that the reader could see of an item. */
const lastSeen = `(SELECT max(past.revision) FROM ${seenRowsOf('newest')})`;

/** All that the reader may see now. */
export const entriesQuery = `SELECT ${entryColumns('newest')} FROM ${LEDGER} AS newest
  WHERE newest.superseded_by IS NULL AND ${isVisible('newest')} ORDER BY newest.revision`;

/** All that it could once read at an address of its own, and now can't; and the affiliates that once had a site. */
export const removedQuery = `SELECT ${tombstoneColumns('last')} FROM ${LEDGER} AS newest JOIN ${LEDGER} AS last ON last.revision = ${lastSeen}
  WHERE newest.superseded_by IS NULL AND (last.slug IS NOT NULL OR ${isAffiliateGone}) AND NOT ${isVisible('newest')} ORDER BY newest.revision`;

/** True for a newest row that came after the reader's cursor, or that time has since shown or hidden. */
const isNews = `newest.superseded_by IS NULL AND
  (newest.revision > @revision OR newest.publish_on > @boundary AND newest.publish_on <= @now OR newest.expire_on > @boundary AND newest.expire_on <= @now)`;

/** The entries that a reader at the cursor does not have. */
export const newEntriesQuery = `SELECT ${entryColumns('newest')} FROM ${LEDGER} AS newest WHERE ${isNews} AND ${isVisible('newest')} ORDER BY newest.revision`;

/**
 * What a reader at the cursor has to take away: what it saw then, and what came and went since. What nobody could see leaves no trace.
 * `known` is what it saw of the same item then; no time that matters lies between the cursor's boundary and the instant it was read at,
 * so that is exact, even where the clock was set back since and `last` can't be. A row that was superseded by then had ended for it:
 * a boundary can lie before that, when the row that passed it is no longer the newest.
 */
export const newlyRemovedQuery = `SELECT ${tombstoneColumns('last')}
  FROM ${LEDGER} AS newest LEFT JOIN ${LEDGER} AS known
    ON known.document_id = newest.document_id AND known.locale = newest.locale
    AND known.revision <= @revision AND (known.superseded_by IS NULL OR known.superseded_by > @revision)
    AND ${isShown('known', '@boundary')}
  JOIN ${LEDGER} AS last ON last.revision = coalesce(${lastSeen}, known.revision)
  WHERE ${isNews} AND NOT ${isVisible('newest')}
    AND (known.revision IS NOT NULL OR coalesce(last.superseded_by, last.revision) > @revision OR last.superseded_by IS NULL AND last.expire_on > @boundary AND last.expire_on <= @now)
  ORDER BY newest.revision`;
