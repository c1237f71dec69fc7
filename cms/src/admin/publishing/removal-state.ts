import type { Removal, Site } from './api.ts';

/** Whether visitors of a site can still meet something that was taken down; `copy`: only where the site is delivered to. */
export type RemovalState = 'gone' | 'still' | 'copy' | 'none';

/**
 * A site that shows the revision of the removal, or a later one, is without the item; one that was never published never had it.
 * Where it is delivered to another place, that copy counts too.
 */
export function removalState({ revision: shown, release, elsewhere }: Pick<Site, 'revision' | 'release' | 'elsewhere'>, { revision }: Pick<Removal, 'revision'>): RemovalState {
  if (release === null || shown === null) return 'none';
  if (shown < revision) return 'still';
  return elsewhere && (elsewhere.revision ?? 0) < revision ? 'copy' : 'gone';
}

/** The sites that could show an item at all: a state's item only its own. */
export const sitesShowing = <T extends { code: string }>(sites: readonly T[], { owner }: Pick<Removal, 'owner'>): T[] =>
  sites.filter(({ code }) => owner === 'us' || owner === code);
