import type { Core, UID } from '@strapi/strapi';
import { typeOf } from '../../content-types.ts';
import { ownersHolding } from './holders.ts';
import { refuseUnseen } from './refusals.ts';
import { requestScope } from './request.ts';
import { type AroundRoute, goAround, routesAt } from './routes.ts';
import { mayRead } from './scope.ts';

interface Listing { results: { documentId: string }[]; pagination?: { total?: number } }

function targetOf(strapi: Core.Strapi, model: string, field: string): string | null {
  const attribute = strapi.getModel(model as UID.Schema)?.attributes[field] as { target?: string } | undefined;
  return attribute?.target && typeOf(attribute.target) ? attribute.target : null;
}

/** Takes out of a list of related items those that the person may not see; Strapi would still give their ids. */
async function leaveSeen(strapi: Core.Strapi, target: string, listing: Listing): Promise<void> {
  const ids = listing.results.map(({ documentId }) => documentId);
  const seen = await strapi.db.query(target as UID.ContentType).findMany({ where: { documentId: { $in: ids } }, select: ['documentId'] }) as { documentId: string }[];
  const allowed = new Set(seen.map(({ documentId }) => documentId));
  listing.results = listing.results.filter(({ documentId }) => allowed.has(documentId));
  if (listing.results.length < ids.length && listing.pagination) listing.pagination.total = listing.results.length;
}

/** Limits the lists behind relation fields: what may be picked, and what is picked already. */
export function limitPicker(strapi: Core.Strapi): void {
  const ownersPicker: AroundRoute = async (ctx, next) => {
    const scope = requestScope(strapi);
    const { model, targetField, id } = ctx.params as Record<string, string>;
    const part = id ?? ctx.query.id;
    if (scope && model && part && model in strapi.components) {
      const owners = await ownersHolding(strapi, { uid: model, ids: [Number(part)] });
      if ([...owners].some((owner) => !mayRead(scope, owner))) refuseUnseen();
    }
    await next();
    const target = model && targetField ? targetOf(strapi, model, targetField) : null;
    const listing = ctx.body as Listing | undefined;
    if (scope && target && Array.isArray(listing?.results)) await leaveSeen(strapi, target, listing);
  };
  goAround(routesAt(strapi, 'content-manager', '/relations/:model/:targetField', '/relations/:model/:id/:targetField'), ownersPicker);
}
