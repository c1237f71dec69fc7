import { ownerCodes } from '@broadside/shared/content';
import { mayChange, type Person, scopeOf } from '../owner-scope/scope.ts';

/**
 * What can be done with a site: look at it and take a copy; publish now; never show a version again; show an earlier version;
 * deliver it to where it is hosted.
 */
export const siteActions = ['look', 'publish', 'bar', 'rollback', 'deliver'] as const;
export type SiteAction = (typeof siteActions)[number];

/** What the national office may do with every site: what is taken down must be gone everywhere, also from a site that is paused. */
const ofNationalEditors: readonly SiteAction[] = ['look', 'publish', 'bar'];

/** What a person may do with one site. Rule: docs/decisions/0006-who-may-do-what.md. Whoever has none of our roles, nothing. */
export function actionsOn(person: Person, code: string): readonly SiteAction[] {
  const scope = scopeOf(person);
  if (!scope || mayChange(scope, code)) return siteActions;
  return scope.reads === 'all' ? ofNationalEditors : [];
}

/** The codes of all sites that a person may look at. */
export const sitesOf = (person: Person): string[] => ownerCodes.filter((code) => actionsOn(person, code).includes('look'));
