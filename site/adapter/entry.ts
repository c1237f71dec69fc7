import { createApp } from 'astro/app/entrypoint';

/** The compiled theme. Not streaming: a page is written whole or not at all. */
export const app = createApp({ streaming: false });
