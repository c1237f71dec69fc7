import type { Removal, Site } from './api.ts';

/** Whether visitors of a site can still meet something that was taken down. */
export type RemovalState = 'gone' | 'still' | 'none';

/** A site that shows the revision of the removal, or a later one, is without the item; one that was never published never had it. */
export function removalState({ revision: shown, release }: Pick<Site, 'revision' | 'release'>, { revision }: Pick<Removal, 'revision'>): RemovalState {
  if (release === null || shown === null) return 'none';
  return shown >= revision ? 'gone' : 'still';
}

/** The sites that could show an item at all: a state's item only its own. */
export const sitesShowing = <T extends { code: string }>(sites: readonly T[], { owner }: Pick<Removal, 'owner'>): T[] =>
  sites.filter(({ code }) => owner === 'us' || owner === code);
