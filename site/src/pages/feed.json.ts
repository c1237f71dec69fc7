import type { APIRoute } from 'astro';
import { createFeed } from '../components/feed/feed.ts';

/** The news for readers that prefer JSON, in version 1.1, which names its language. */
export const GET: APIRoute = ({ locals: { content } }) => {
  const feed = JSON.parse(createFeed(content).json1()) as Record<string, unknown>;
  const named = { ...feed, version: 'https://jsonfeed.org/version/1.1', language: content.locale };
  return new Response(JSON.stringify(named, null, 1), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
};
