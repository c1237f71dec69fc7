import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { wrong } from '../refused.ts';
import { checkFiles, type Touched } from './files.ts';
import { refuse } from './refusals.ts';
import { requestScope } from './request.ts';
import { type AroundRoute, goAround, panelRoutes, routesAt } from './routes.ts';

/** Strapi's own route that matched, in Strapi's spelling. */
const routeOf = (ctx: Context): { method: string; path: string } => (ctx.state as { route: { method: string; path: string } }).route;

const list = z.array(z.unknown()).default([]);
const body = z.object({ fileIds: list, folderIds: list, updates: z.array(z.object({ id: z.unknown() })).default([]) });

const numbers = (values: readonly unknown[]): number[] => values.filter((value) => value !== undefined).map(Number);
const nothing = (): Touched => ({ files: [], folders: [] });
const file = (ctx: Context): Touched => ({ files: numbers([ctx.params.id ?? ctx.query.id]), folders: [] });
const folder = (ctx: Context): Touched => ({ files: [], folders: numbers([ctx.params.id]) });
function several(ctx: Context): Touched {
  const asked = body.safeParse((ctx.request as { body?: unknown }).body ?? {});
  if (!asked.success) throw wrong({ en: 'It is not clear which files are meant. Nothing was changed.', es: 'No queda claro de qué archivos se trata. No se cambió nada.' });
  const { fileIds, folderIds, updates } = asked.data;
  return { files: [...numbers(fileIds), ...numbers(updates.map(({ id }) => id))], folders: numbers(folderIds) };
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

/**
 * Gives editors the library without what each file is used by: Strapi would hand out other states’ drafts with it.
 * What slips through all the same is taken out of the answer (./creators.ts). Goes by route: Strapi does not mind capitals in addresses.
 */
function hideUses(strapi: Core.Strapi): void {
  const ownersUses: AroundRoute = async (ctx, next) => {
    if (!requestScope(strapi)) return next();
    // A file's own "populate" is not needed by the panel, and "*" would bring its uses; a folder's is, but not into its files.
    if (routeOf(ctx).path.startsWith('/files')) delete ctx.query.populate;
    if (/related|"files"/.test(JSON.stringify(ctx.query))) return refuse({ en: 'The media library cannot be searched by where files are used.', es: 'En la biblioteca no se puede buscar por dónde se usan los archivos.' });
    return next();
  };
  goAround(routesAt(strapi, 'upload', '/files', '/files/:id', '/folders', '/folders/:id').filter(({ method }) => method === 'GET'), ownersUses);
}

/** Lets editors change and delete only their own office's files. A route that is not listed above changes nothing for them. */
export function limitLibrary(strapi: Core.Strapi): void {
  const ownersFiles: AroundRoute = async (ctx, next) => {
    const scope = requestScope(strapi);
    if (!scope) return next();
    const { method, path } = routeOf(ctx);
    const touched = touchedBy[`${method} ${path}`];
    if (!touched) return refuse({ en: 'Only an administrator can do this in the media library.', es: 'Solo un administrador puede hacer esto en la biblioteca.' });
    await checkFiles(strapi, touched(ctx), scope);
    return next();
  };
  goAround(panelRoutes(strapi, 'upload').filter(({ method }) => method !== 'GET'), ownersFiles);
  hideUses(strapi);
}
