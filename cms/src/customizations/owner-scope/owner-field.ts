import { nationalCode } from '@broadside/shared/content';
import { askOwner, refuseOwner } from './refusals.ts';
import { mayChange, type Scope } from './scope.ts';

/**
 * The owner of a new item. The form suggests the national office to everyone: for a state editor that means "not said".
 * @throws PolicyError for somebody else's code; ValidationError when the person writes for several and said none.
 */
export function ownerOfNew(scope: Scope, said: unknown): string {
  if (typeof said === 'string' && mayChange(scope, said)) return said;
  if (said && said !== nationalCode) return refuseOwner(String(said), scope);
  const [only, ...more] = scope.writes;
  if (!only) return refuseOwner(nationalCode, scope);
  return more.length ? askOwner(scope) : only;
}

/** The owner of a copy: never whoever owns the original, unless the person writes for them. */
export const ownerOfCopy = (scope: Scope, said: unknown, original: string): string => {
  if (typeof said === 'string' && said !== original) return ownerOfNew(scope, said);
  return mayChange(scope, original) ? original : ownerOfNew(scope, undefined);
};

/**
 * The owner of a changed item.
 * @param translated whether this language exists already; the form of a new one suggests the national office, which then means "not said".
 */
export function ownerOfChanged(scope: Scope, said: unknown, now: string, translated: boolean): string {
  if (said === undefined || said === null || said === now || (!translated && said === nationalCode)) return now;
  return mayChange(scope, String(said)) ? String(said) : refuseOwner(String(said), scope);
}
