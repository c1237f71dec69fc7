import type { APIRoute } from 'astro';
import { jsonFile, jsonType } from '../components/feed/feed.ts';

/** Everything new, for readers that prefer JSON. */
export const GET: APIRoute = async ({ locals: { content } }) => new Response(await jsonFile(null, content), { headers: jsonType });
