import type { APIRoute } from 'astro';
import { rssAnswer } from '../../components/feed/feed.ts';
import { feedNames } from '../../store/index.ts';

/** What is new of one kind, for feed readers. */
export const GET: APIRoute = ({ params, locals: { content } }) => {
  const name = feedNames.find((known) => known === params.name);
  return name ? rssAnswer(name, content) : new Response(null, { status: 404 });
};
