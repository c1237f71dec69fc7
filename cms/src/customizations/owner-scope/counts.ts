import type { Core } from '@strapi/strapi';
import { typeNames } from '@broadside/shared/content';
import { uidOf } from '../../content-types.ts';
import { requestScope } from './request.ts';
import { type AroundRoute, goAround, routesAt } from './routes.ts';

interface Counts { draft: number; published: number; modified: number }
type Version = { documentId: string; publishedAt: string | null; updatedAt: string };

/** Sorts items as the start page does: never published, published, changed since. */
function count(versions: Version[], counts: Counts): void {
  for (const item of Map.groupBy(versions, ({ documentId }) => documentId).values()) {
    const latest = (published: boolean) => Math.max(...item.filter(({ publishedAt }) => (publishedAt !== null) === published).map(({ updatedAt }) => Date.parse(updatedAt)));
    const [draft, published] = [latest(false), latest(true)];
    counts[!Number.isFinite(published) ? 'draft' : draft === published ? 'published' : 'modified'] += 1;
  }
}

/** Counts on the start page only what the person may see. Strapi counts whole tables there. */
export function limitCounts(strapi: Core.Strapi): void {
  const ownersCounts: AroundRoute = async (ctx, next) => {
    const scope = requestScope(strapi);
    if (!scope || scope.reads === 'all') return next();
    const counts: Counts = { draft: 0, published: 0, modified: 0 };
    for (const type of typeNames) {
      const versions = await strapi.db.query(uidOf(type)).findMany({ select: ['documentId', 'publishedAt', 'updatedAt'], where: {} }) as Version[];
      count(versions, counts);
    }
    ctx.body = { data: counts };
  };
  goAround(routesAt(strapi, 'content-manager', '/homepage/count-documents'), ownersCounts);
}
