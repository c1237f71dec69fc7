import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { checkFiles, type Touched } from './files.ts';
import { requestScope } from './request.ts';
import { type AroundRoute, goAround, panelRoutes } from './routes.ts';

interface Body { fileIds?: unknown[]; folderIds?: unknown[]; updates?: { id?: unknown }[] }

const numbers = (values: readonly unknown[] | undefined): number[] => (values ?? []).filter((value) => value !== undefined).map(Number);
const nothing = (): Touched => ({ files: [], folders: [] });
const file = (ctx: Context): Touched => ({ files: numbers([ctx.params.id ?? ctx.query.id]), folders: [] });
const folder = (ctx: Context): Touched => ({ files: [], folders: numbers([ctx.params.id]) });
function several(ctx: Context): Touched {
  const { fileIds, folderIds, updates } = (ctx.request as unknown as { body?: Body }).body ?? {};
  return { files: [...numbers(fileIds), ...numbers(updates?.map(({ id }) => id))], folders: numbers(folderIds) };
}

/** What each of Strapi's routes changes in the library. Most check the maker of one file at best, those for several check nothing. */
const touchedBy: Readonly<Record<string, (ctx: Context) => Touched>> = {
  'POST /': file,
  'PUT /files/:id': file,
  'POST /files/:id/replace': file,
  'DELETE /files/:id': file,
  'PUT /folders/:id': folder,
  'POST /actions/bulk-delete': several,
  'POST /actions/bulk-move': several,
  'POST /actions/bulk-update': several,
  'POST /files': nothing,
  'POST /folders': nothing,
  'POST /actions/upload-from-urls': nothing,
};

/** Lets editors change and delete only their own office's files. A route that is not listed above changes nothing for them. */
export function limitLibrary(strapi: Core.Strapi): void {
  const ownersFiles: AroundRoute = async (ctx, next) => {
    const scope = requestScope(strapi);
    if (!scope) return next();
    const { method, path } = (ctx.state as { route: { method: string; path: string } }).route;
    const touched = touchedBy[`${method} ${path}`];
    if (!touched) throw new errors.ForbiddenError('Only an administrator can do this in the media library.');
    await checkFiles(strapi, touched(ctx), scope);
    return next();
  };
  goAround(panelRoutes(strapi, 'upload').filter(({ method }) => method !== 'GET'), ownersFiles);
}
