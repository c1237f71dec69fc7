import type { Core } from '@strapi/strapi';
import { typeOf } from '../../content-types.ts';
import { requestPerson } from './request.ts';

interface Call { uid: string; action: string; params: { data?: Record<string, unknown> } }

const creations = new Set(['create', 'clone']);

/** What says which item is written, in which language and state. The address of the request says that: Strapi would take it from the fields too. */
const identity = new Set(['documentId', 'id', 'locale', 'localizations', 'publishedAt']);
const writers = new Set(['createdBy', 'updatedBy']);

const withoutIdentity = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([field]) => !identity.has(field) && !writers.has(field)));

/**
 * Takes out of the fields that the panel sends, whoever is signed in, what would make them those of another item: with the
 * `documentId` of somebody else's, "create" and "update" write into that one. Left out and not refused, because the panel's form
 * sends the item's own along. Who wrote is whoever is signed in; who made an item stays, except of a new language, which Strapi
 * names by `createdBy` in an update.
 */
export function keepIdentity(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context as unknown as Call;
    const person = typeOf(uid) && requestPerson(strapi);
    if (!person || !params.data || !(creations.has(action) || action === 'update')) return next();
    const made = creations.has(action) || params.data.createdBy === person.id;
    params.data = { ...withoutIdentity(params.data), ...(made ? { createdBy: person.id } : {}), updatedBy: person.id };
    return next();
  });
}
