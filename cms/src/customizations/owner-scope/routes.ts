import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/** Code that runs around one of Strapi's own routes, after it knows who asks. Named, so that it is put there once. */
export type AroundRoute = (ctx: Context, next: () => Promise<unknown>) => Promise<unknown>;

interface Route { method: string; path: string; config?: { middlewares?: unknown[] } }

/** The routes of the panel that one of Strapi's plugins brings, for example all of `/upload` that change something. */
export function panelRoutes(strapi: Core.Strapi, plugin: string): Route[] {
  const routers = Object.values(strapi.plugin(plugin).routes as unknown as Record<string, { type?: string; routes: Route[] }>);
  return routers.filter(({ type }) => type === 'admin').flatMap(({ routes }) => routes);
}

/** The routes of the panel that Strapi has without any plugin: people, roles, tokens. */
export const adminRoutes = (strapi: Core.Strapi): Route[] => Object.values(strapi.admin.routes as unknown as Record<string, { routes: Route[] }>).flatMap(({ routes }) => routes);

/** Puts our code around routes of Strapi's. Only in "register": later Strapi has read its routes. */
export function goAround(routes: Route[], around: AroundRoute): void {
  for (const route of routes) {
    const others = (route.config?.middlewares ?? []).filter((one) => (one as { name?: string }).name !== around.name);
    route.config = { ...route.config, middlewares: [...others, around] };
  }
}

/**
 * Routes of a plugin by path.
 * @throws Error when one is missing: after an update of Strapi nothing must be left open in silence.
 */
export function routesAt(strapi: Core.Strapi, plugin: string, ...paths: string[]): Route[] {
  const routes = panelRoutes(strapi, plugin);
  return paths.flatMap((path) => {
    const found = routes.filter((route) => route.path === path);
    if (!found.length) throw new Error(`Strapi's ${plugin} has no route ${path} any more: look at cms/src/customizations/owner-scope again.`);
    return found;
  });
}
