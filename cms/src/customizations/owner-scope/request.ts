import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { type Person, type Scope, scopeOf } from './scope.ts';

/** Set while our own checks look: they must see what the person may not. */
const looking = new AsyncLocalStorage<readonly string[] | 'all'>();

/** Whoever sent the request that is being answered from the panel; null for a program, a token or a visitor. */
export const requestPerson = (strapi: Core.Strapi): Person | null => (strapi.requestContext.get()?.state?.user as Person | undefined) ?? null;

/** The limits of whoever sent the request; null when there are none. */
export function requestScope(strapi: Core.Strapi): Scope | null {
  const person = requestPerson(strapi);
  return person && scopeOf(person);
}

/** Whose items the database may give right now; "all" when there is no limit. */
export const readableNow = (strapi: Core.Strapi): readonly string[] | 'all' => looking.getStore() ?? requestScope(strapi)?.reads ?? 'all';

/** Runs a check of ours that must see everybody's items, whoever asked. */
export const seeingAll = <T>(work: () => T): T => looking.run('all', work);

/** Runs work that must see only some owners' items, whoever asked. */
export const seeingOnly = <T>(owners: readonly string[], work: () => T): T => looking.run(owners, work);
