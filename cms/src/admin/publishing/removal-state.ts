import type { CopyFinding, Removal, Site } from './api.ts';

/**
 * Whether visitors of a site can still meet something that was taken down; `copy`: only where the site is delivered to, or makes its own copy.
 * `seen`: it is gone, and the site's own address was asked.
 */
export type RemovalState = 'gone' | 'seen' | 'still' | 'copy' | 'none';

type Standing = Pick<Site, 'state' | 'revision' | 'release' | 'elsewhere'>;

/**
 * A site that shows the revision of the removal, or a later one, is without the item; one that was never published never had it.
 * Where it is delivered to another place, that copy counts too.
 * @param found what the site's own address answered, when it was asked; that counts more than what was sent there
 * @param newest the ledger's revision. What shows a higher one was made before an older backup was put back: its number says nothing about what was removed since
 */
export function removalState({ state, revision: shown, release, elsewhere }: Standing, { revision }: Pick<Removal, 'revision'>, newest: number | null, found?: CopyFinding): RemovalState {
  const isWithout = (shows: number): boolean => shows >= revision && shows <= (newest ?? Infinity);
  if (release === null || shown === null) return 'none';
  if (state === 'unmentioned' || !isWithout(shown)) return 'still';
  if (found?.receipt) return isWithout(found.receipt.revision) ? 'seen' : 'copy';
  return elsewhere && !isWithout(elsewhere.revision ?? 0) ? 'copy' : 'gone';
}

/** The sites that could show an item at all: a state's item only its own. */
export const sitesShowing = <T extends { code: string }>(sites: readonly T[], { owner }: Pick<Removal, 'owner'>): T[] =>
  sites.filter(({ code }) => owner === 'us' || owner === code);
