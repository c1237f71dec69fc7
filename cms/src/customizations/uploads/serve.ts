import { posix } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { kinds } from './kinds.ts';

const policy = "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'";

/** Whether the server would look for this address among the uploads, however it is written: `/%75ploads/x`, `//uploads/x`. */
function isUpload(path: string): boolean {
  try {
    return posix.normalize(`/${decodeURIComponent(path)}`).toLowerCase().startsWith('/uploads/');
  } catch {
    return false;
  }
}

/** Uploads have the panel's address: what a browser gets of them must not be able to act there, whatever a file is. */
async function serveUploads(ctx: Context, next: Next): Promise<void> {
  await next();
  if (!isUpload(ctx.path)) return;
  ctx.set('Content-Security-Policy', policy);
  ctx.set('X-Content-Type-Options', 'nosniff');
  if (!kinds[ctx.type]?.inline) ctx.set('Content-Disposition', 'attachment');
}

/** Only in "register": it must be outside of what sets the panel's headers. */
export function serveUploadsSafely(strapi: Core.Strapi): void {
  strapi.server.use(serveUploads as unknown as Parameters<Core.Strapi['server']['use']>[0]);
}
