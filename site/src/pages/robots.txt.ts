import type { APIRoute } from 'astro';

/** Everything may be read by everyone; the sitemap says where everything is. */
export const GET: APIRoute = ({ locals: { content } }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${content.origin}sitemap.xml\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
