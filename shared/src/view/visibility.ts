import { nationalCode, type TypeName } from '../content/index.ts';
import { anyEntry, type Document } from './snapshot.ts';

/** The fields that decide who sees an item and when; types without them are seen by all, always. */
interface Placed {
  owner: string;
  publishOn?: string | null;
  expireOn?: string | null;
  applicability?: { rule: 'all' | 'only' | 'except'; states: { affiliate: string }[] } | null;
}

/** True from the moment an item goes live until the moment it comes down. */
export const inTime = ({ publishOn, expireOn }: Placed, instant: number): boolean =>
  (!publishOn || Date.parse(publishOn) <= instant) && (!expireOn || Date.parse(expireOn) > instant);

/** Whether a national item is meant for an affiliate. The national site is the main copy, so it has every national item. */
export function appliesTo({ applicability }: Placed, affiliate: string): boolean {
  if (affiliate === nationalCode || !applicability || applicability.rule === 'all') return true;
  const named = applicability.states.some((state) => state.affiliate === affiliate);
  return applicability.rule === 'only' ? named : !named;
}

/** Whether an affiliate's visitors see an item at an instant (milliseconds since 1970): their own and the national ones, never another affiliate's. */
export function isVisible(document: Document<TypeName>, affiliate: string, instant: number): boolean {
  const placed = anyEntry(document).entry as Placed;
  if (!inTime(placed, instant)) return false;
  if (placed.owner === affiliate) return true;
  // The national site is the directory of all affiliates.
  if (document.type === 'affiliate') return affiliate === nationalCode || placed.owner === nationalCode;
  return placed.owner === nationalCode && appliesTo(placed, affiliate);
}
