import type { APIRoute } from 'astro';
import { jsonAnswer } from '../components/feed/feed.ts';

/** Everything new, for readers that prefer JSON. */
export const GET: APIRoute = ({ locals: { content } }) => jsonAnswer(null, content);
