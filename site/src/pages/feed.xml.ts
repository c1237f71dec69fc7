import type { APIRoute } from 'astro';
import { createFeed } from '../components/feed/feed.ts';

/** The news for feed readers. */
export const GET: APIRoute = ({ locals }) =>
  new Response(createFeed(locals.content).rss2(), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
