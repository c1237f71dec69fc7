import type { Core } from '@strapi/strapi';
import { type Person, scopeOf } from './scope.ts';

const category = 'Belongs to';
/** As Strapi names them. */
export const READABLE = 'api::owner-readable';
export const CHANGEABLE = 'api::owner-changeable';

type Query = boolean | Record<string, unknown>;

function readable(person: Person): Query {
  const scope = scopeOf(person);
  return !scope || scope.reads === 'all' || { owner: { $in: [...scope.reads] } };
}

/** Publishing a language that was never saved is asked about without an owner; what happens then is decided by ./writes.ts. */
function changeable(person: Person): Query {
  const scope = scopeOf(person);
  return !scope || { $or: [{ owner: { $in: [...scope.writes] } }, { owner: { $exists: false } }] };
}

/**
 * Tells Strapi's own permission checks who may do what. A second lock beside reads.ts and writes.ts, and the one that an
 * administrator sees under Settings, Roles. Must run at every start: Strapi takes a condition it does not know for none at all.
 */
export async function registerConditions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').conditionProvider.registerMany([
    { displayName: 'Only items of the person’s states and of the national office', name: 'owner-readable', category, handler: readable },
    { displayName: 'Only items of those the person writes for', name: 'owner-changeable', category, handler: changeable },
  ]);
}
