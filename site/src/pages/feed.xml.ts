import type { APIRoute } from 'astro';
import { rssAnswer } from '../components/feed/feed.ts';

/** Everything new, for feed readers. */
export const GET: APIRoute = ({ locals: { content } }) => rssAnswer(null, content);
