import type { APIRoute } from 'astro';
import { rssFile, rssType } from '../components/feed/feed.ts';

/** Everything new, for feed readers. */
export const GET: APIRoute = async ({ locals: { content } }) => new Response(await rssFile(null, content), { headers: rssType });
