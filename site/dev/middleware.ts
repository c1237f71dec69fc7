import { defineMiddleware } from 'astro:middleware';
import { serveFromSnapshot } from './serve-from-snapshot.ts';

export const onRequest = defineMiddleware(serveFromSnapshot);
