import type { TypeName } from './entry.ts';
import type { Problem } from './problems.ts';

/**
 * One way in which the ledger and Strapi's tables disagree about an item in one language:
 * - `missing`: Strapi shows it as published, the ledger does not have it, so no site shows it. Publishing it again mends that.
 * - `left over`: the ledger has it, Strapi does not: sites show what no editor can take down. So it is after a language was removed in the settings, or rows were deleted in the database.
 * - `other owner`: they disagree about whom it belongs to.
 * - `unfit`: the ledger's entry does not fit the content model, as after a change of the model.
 */
export interface LedgerDifference {
  what: 'missing' | 'left over' | 'other owner' | 'unfit';
  type: TypeName;
  id: string;
  locale: string;
  /** For people. Null when it has none. */
  title: string | null;
  /** For `unfit`: what is wrong. */
  problems?: Problem[];
}
