import type { APIRoute } from 'astro';
import { createFeed } from '../components/feed/feed.ts';

/** The news for feed readers. RSS wants an e-mail address in `author`; names alone belong in Dublin Core's `creator`. */
export const GET: APIRoute = ({ locals: { content } }) => {
  const rss = createFeed(content).rss2().replaceAll(/<(\/?)author>/g, '<$1dc:creator>');
  return new Response(rss, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
};
