import { nationalCode } from '@broadside/shared/content';
import type { Snapshot } from '@broadside/shared/view';

/** The national office first. */
export const inOrder = (codes: Iterable<string>): string[] => [...new Set(codes)].sort((a, b) => Number(b === nationalCode) - Number(a === nationalCode) || a.localeCompare(b));

/** The affiliates whose sites can be made from a snapshot, the national office first. One that was saved for an affiliate has only what that site needs. */
export function affiliatesIn({ header: { affiliate }, entries }: Snapshot): string[] {
  return inOrder([...entries.values()].flatMap((entry) => (entry.type === 'affiliate' && (affiliate === null || entry.entry.code === affiliate) ? [entry.entry.code] : [])));
}

/**
 * The affiliates that a snapshot says were taken down: then their sites go too. One that it only does not mention keeps its site:
 * a CMS that lost something, or another one, must not take a site down.
 */
export function closedIn({ entries, removed }: Snapshot): string[] {
  const published = new Set([...entries.values()].flatMap((entry) => (entry.type === 'affiliate' ? [entry.entry.code] : [])));
  return inOrder([...removed.values()].flatMap(({ code }) => (code !== undefined && code !== nationalCode && !published.has(code) ? [code] : [])));
}
