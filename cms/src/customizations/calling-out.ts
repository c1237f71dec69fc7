import type { Core } from '@strapi/strapi';

interface Router { routes?: { path: string }[] }

/** Strapi keeps its lists of routes for as long as the process lives: a second boot in it meets those without ours. */
const removed = new Set<string>();

/**
 * Takes routes away, for everybody.
 * @throws Error when one is missing: after an update of Strapi nothing must be left open in silence.
 */
function remove(routers: Record<string, Router>, ...paths: string[]): void {
  for (const path of paths) {
    const router = Object.values(routers).find(({ routes }) => routes?.some((route) => route.path === path));
    if (!router?.routes && removed.has(path)) continue;
    if (!router?.routes) throw new Error(`Strapi has no route ${path} any more: look at cms/src/customizations/calling-out.ts again.`);
    router.routes = router.routes.filter((route) => route.path !== path);
    removed.add(path);
  }
}

/**
 * Takes away what makes this server call out: fetching files from any address, also of our own network; and mail about a forgotten password,
 * which nobody set up. A new password is made with "npm run broadside -- password".
 */
export function closeRoutesThatCallOut(strapi: Core.Strapi): void {
  remove(strapi.plugin('upload').routes as unknown as Record<string, Router>, '/actions/upload-from-urls');
  remove(strapi.admin.routes as unknown as Record<string, Router>, '/forgot-password', '/reset-password');
}
