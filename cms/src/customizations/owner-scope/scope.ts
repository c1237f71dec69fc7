import { nationalCode } from '@broadside/shared/content';
import { affiliatesOf, NATIONAL_EDITOR, STATE_EDITOR, SUPER_ADMINISTRATOR } from '../roles/names.ts';

/** Whose items a person may read and change, by owner code. */
export interface Scope {
  reads: readonly string[] | 'all';
  writes: readonly string[];
}

/** The part of an admin user that decides. */
export interface Person { id: number; roles?: readonly { id: number; code: string }[] }

/**
 * Whose items a person may read and change. Rule: docs/decisions/0006-who-may-do-what.md.
 * Whoever has none of our roles, whatever other roles an administrator made, reaches nothing.
 * @returns null for a super administrator, who is not limited.
 */
export function scopeOf(person: Person): Scope | null {
  const roles = (person.roles ?? []).map((role) => role.code);
  if (roles.includes(SUPER_ADMINISTRATOR)) return null;
  const states = roles.includes(STATE_EDITOR) ? affiliatesOf(roles) : [];
  if (roles.includes(NATIONAL_EDITOR)) return { reads: 'all', writes: [nationalCode, ...states] };
  return { reads: states.length ? [nationalCode, ...states] : [], writes: states };
}

export const mayRead = (scope: Scope, owner: string): boolean => scope.reads === 'all' || scope.reads.includes(owner);
export const mayChange = (scope: Scope, owner: string): boolean => scope.writes.includes(owner);
