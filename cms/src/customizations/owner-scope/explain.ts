import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { typeOf } from '../../content-types.ts';
import { notYours } from './refusals.ts';
import { requestScope, seeingAll } from './request.ts';
import { type AroundRoute, goAround, panelRoutes } from './routes.ts';
import { mayChange, mayRead } from './scope.ts';

interface Named { owner: string; title?: string; name?: string }

/** Why this person was refused this item; null when the reason is another one. */
async function reason(strapi: Core.Strapi, ctx: Context): Promise<string | null> {
  const { model, id } = ctx.params as Record<string, string>;
  const scope = requestScope(strapi);
  if (!scope || !id || !model || !typeOf(model)) return null;
  const item = await seeingAll(() => strapi.db.query(model as UID.ContentType).findOne({ where: { documentId: id } })) as Named | null;
  if (!item || !mayRead(scope, item.owner) || mayChange(scope, item.owner)) return null;
  return notYours(item.title ?? item.name ?? 'This item', item.owner, scope);
}

/** Says whose item it is where Strapi would only say “Forbidden”. */
export function explainRefusals(strapi: Core.Strapi): void {
  const ownersExplained: AroundRoute = async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      const why = error instanceof errors.ForbiddenError && error.message === 'Forbidden access' ? await reason(strapi, ctx) : null;
      throw why ? new errors.ForbiddenError(why) : error;
    }
    const why = ctx.status === 403 ? await reason(strapi, ctx) : null;
    if (why) throw new errors.ForbiddenError(why);
  };
  goAround(panelRoutes(strapi, 'content-manager').filter(({ path }) => path.startsWith('/collection-types/:model/:id')), ownersExplained);
}
