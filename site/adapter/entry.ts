import { createApp } from 'astro/app/entrypoint';

/** The compiled theme. Not streaming: a page is written whole or not at all. */
export const app = createApp({ streaming: false });

// For each page Astro would take digests of its linked styles: always that of nothing, always in another thread. The policy has the digests of all that is inline without them.
app.manifest.shouldInjectCspMetaTags = false;
