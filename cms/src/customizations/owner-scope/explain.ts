import type { Sentence } from '@broadside/shared/publishing';
import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { typeOf } from '../../content-types.ts';
import { notYours, refuse } from './refusals.ts';
import { requestScope, seeingAll } from './request.ts';
import { type AroundRoute, goAround, panelRoutes } from './routes.ts';
import { mayChange, mayRead } from './scope.ts';

interface Owned { owner: string }

/** Why this person was refused this item; null when the reason is another one. */
async function reason(strapi: Core.Strapi, ctx: Context): Promise<Sentence | null> {
  const { model, id } = ctx.params as Record<string, string>;
  const scope = requestScope(strapi);
  if (!scope || !id || !model || !typeOf(model)) return null;
  const item = await seeingAll(() => strapi.db.query(model as UID.ContentType).findOne({ where: { documentId: id } })) as Owned | null;
  if (!item || !mayRead(scope, item.owner) || mayChange(scope, item.owner)) return null;
  return notYours(item, item.owner, scope);
}

const unexplained = (error: unknown): boolean => error instanceof errors.ForbiddenError && !(error instanceof errors.PolicyError);

/** Says whose item it is where Strapi would only say “Forbidden”. */
export function explainRefusals(strapi: Core.Strapi): void {
  const ownersExplained: AroundRoute = async (ctx, next) => {
    let error: unknown = null;
    try {
      await next();
    } catch (thrown) {
      if (!unexplained(thrown)) throw thrown;
      error = thrown;
    }
    const why = error || ctx.status === 403 ? await reason(strapi, ctx) : null;
    if (why) refuse(why);
    if (error) throw error;
  };
  goAround(panelRoutes(strapi, 'content-manager').filter(({ path }) => path.startsWith('/collection-types/:model/:id')), ownersExplained);
}
