import type { APIRoute } from 'astro';
import { rssFile, rssType } from '../../components/feed/feed.ts';
import { feedNames } from '../../store/index.ts';

/** What is new of one kind, for feed readers. */
export const GET: APIRoute = async ({ params, locals: { content } }) => {
  const name = feedNames.find((known) => known === params.name);
  return name ? new Response(await rssFile(name, content), { headers: rssType }) : new Response(null, { status: 404 });
};
