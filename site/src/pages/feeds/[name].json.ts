import type { APIRoute } from 'astro';
import { jsonFile, jsonType } from '../../components/feed/feed.ts';
import { feedNames } from '../../store/index.ts';

/** What is new of one kind, for readers that prefer JSON. */
export const GET: APIRoute = async ({ params, locals: { content } }) => {
  const name = feedNames.find((known) => known === params.name);
  return name ? new Response(await jsonFile(name, content), { headers: jsonType }) : new Response(null, { status: 404 });
};
