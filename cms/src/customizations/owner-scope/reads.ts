import type { Core } from '@strapi/strapi';
import { typeNames } from '@broadside/shared/content';
import { uidOf } from '../../content-types.ts';
import { readableNow } from './request.ts';

interface ReadEvent { params?: { where?: unknown } }

/**
 * Limits every read of content during a request from the panel to what its sender may see.
 * It sits under Strapi's query engine, because lists, the relation picker, bulk actions, translations and the start page
 * each have their own way past permission conditions, but all of them read here.
 */
export function limitReads(strapi: Core.Strapi): void {
  const narrow = (event: ReadEvent): void => {
    const owners = readableNow(strapi);
    if (owners === 'all' || !event.params) return;
    const limit = { owner: { $in: [...owners] } };
    event.params.where = event.params.where ? { $and: [event.params.where, limit] } : limit;
  };
  strapi.db.lifecycles.subscribe({
    models: typeNames.map(uidOf),
    beforeFindOne: (event) => narrow(event as ReadEvent),
    beforeFindMany: (event) => narrow(event as ReadEvent),
    beforeCount: (event) => narrow(event as ReadEvent),
  });
}
