import type { APIRoute } from 'astro';
import { jsonAnswer } from '../../components/feed/feed.ts';
import { feedNames } from '../../store/index.ts';

/** What is new of one kind, for readers that prefer JSON. */
export const GET: APIRoute = ({ params, locals: { content } }) => {
  const name = feedNames.find((known) => known === params.name);
  return name ? jsonAnswer(name, content) : new Response(null, { status: 404 });
};
