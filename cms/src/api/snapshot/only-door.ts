import type { Core } from '@strapi/strapi';

/**
 * Takes away the routes under /api that Strapi's plugins bring: lists of all uploaded files (of drafts too), of content types and languages; uploads; e-mail.
 * Nothing of ours uses them, and a token of the kinds "read-only" and "full access" would open them. The panel has routes of its own.
 */
export function keepOnlyOurDoor(strapi: Core.Strapi): void {
  for (const { routes } of Object.values(strapi.plugins)) {
    if ('content-api' in routes) routes['content-api'] = { type: 'content-api', routes: [] };
  }
}
