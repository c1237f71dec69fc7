import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readableNow } from '../owner-scope/request.ts';
import { findReviews } from './to-review.ts';

/** Lets the panel ask what waits for review; everybody sees their own and the national texts. */
export function openReviewRoute(strapi: Core.Strapi): void {
  const handler = async (ctx: Context): Promise<void> => {
    ctx.set('Cache-Control', 'private, no-store');
    ctx.body = await findReviews(strapi, readableNow(strapi), new Date().toISOString().slice(0, 10));
  };
  const routes = [{ method: 'GET', path: '/', handler, info: { pluginName: 'admin' }, config: { policies: ['admin::isAuthenticatedAdmin'] } }];
  strapi.server.routes({ type: 'admin', prefix: '/to-review', routes } as never);
}
