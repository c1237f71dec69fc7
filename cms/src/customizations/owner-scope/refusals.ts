import { errors } from '@strapi/utils';
import { nationalCode, states } from '@broadside/shared/content';
import type { Scope } from './scope.ts';

/** Refuses with words that reach the person: of all refusals Strapi forgets the message, except of this kind. */
export const refuse = (message: string): never => {
  throw new errors.PolicyError(message);
};

/** `ct` -> `Connecticut`, `us` -> `the national office`. */
export const ownerName = (code: string): string =>
  code === nationalCode ? 'the national office' : ((states as Readonly<Record<string, string>>)[code] ?? `“${code}”`);

const yours = (scope: Scope): string => scope.writes.map(ownerName).join(' and ') || 'nobody yet: ask an administrator to give you a state';

const advice = (owner: string): string =>
  owner === nationalCode ? ' To change what your visitors read, make an “Our state’s version” of it.' : '';

/** Why an item that the person can see must stay as it is. */
export const notYours = (title: string, owner: string, scope: Scope): string =>
  `“${title}” belongs to ${ownerName(owner)}, and you write for ${yours(scope)}. It was not changed.${scope.writes.includes(nationalCode) ? '' : advice(owner)}`;

export const refuseChange = (title: string, owner: string, scope: Scope): never => refuse(notYours(title, owner, scope));

/** An item that the person must not even know of. */
export const refuseUnseen = (): never => {
  throw new errors.NotFoundError('There is no such item, or it belongs to another state.');
};

export const refuseOwner = (owner: string, scope: Scope): never =>
  refuse(`“Belongs to” cannot be ${ownerName(owner)}: you write for ${yours(scope)}. Nothing was saved.`);

export const askOwner = (scope: Scope): never => {
  const message = `Say in “Belongs to” for whom this is: ${scope.writes.map((code) => `“${code}” for ${ownerName(code)}`).join(' or ')}. Nothing was saved.`;
  throw new errors.ValidationError(message, { errors: [{ path: ['owner'], message, name: 'ValidationError' }] });
};

export const refuseAffiliate = (verb: 'added' | 'removed' | 'taken down'): never =>
  refuse(`Affiliates are ${verb} by an administrator only. Nothing was changed.`);
