import type { APIRoute } from 'astro';
import { rssFile, rssType } from '../components/feed/feed.ts';

/** Everything new, for feed readers. */
export const GET: APIRoute = ({ locals: { content } }) => new Response(rssFile(null, content), { headers: rssType });
