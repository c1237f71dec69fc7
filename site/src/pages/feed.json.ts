import type { APIRoute } from 'astro';
import { jsonFile, jsonType } from '../components/feed/feed.ts';

/** Everything new, for readers that prefer JSON. */
export const GET: APIRoute = ({ locals: { content } }) => new Response(jsonFile(null, content), { headers: jsonType });
