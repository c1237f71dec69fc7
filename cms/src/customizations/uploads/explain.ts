import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { type AroundRoute, goAround, routesAt } from '../owner-scope/routes.ts';
import { type Incoming, refuseKind } from './ending.ts';

/** How Strapi refuses a file by its kind before our own check: it names no file. */
const strapisRefusal = /MIME type|^File type '|^Cannot verify file type/;

function filesOf(ctx: Context): Incoming[] {
  const { files } = (ctx.request as unknown as { files?: { files?: Incoming | Incoming[] } }).files ?? {};
  return [files ?? []].flat();
}

/** Says which file can’t be uploaded, and which could, where Strapi would only say “File type 'text/html' is not allowed”. */
export function explainKinds(strapi: Core.Strapi): void {
  const uploadsExplained: AroundRoute = async (ctx, next) => {
    try {
      return await next();
    } catch (error) {
      if (error instanceof errors.ValidationError && strapisRefusal.test(error.message)) return refuseKind(filesOf(ctx));
      throw error;
    }
  };
  goAround(routesAt(strapi, 'upload', '/', '/files', '/files/:id/replace').filter(({ method }) => method === 'POST'), uploadsExplained);
}
