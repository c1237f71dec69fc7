import { createApp } from 'astro/app/entrypoint';
import { astrosOwn } from '../src/islands/digests.ts';

/** The compiled theme. Not streaming: a page is written whole or not at all. */
export const app = createApp({ streaming: false });

// For each page Astro would take digests of its linked styles: always that of nothing, always in another thread. The policy has the digests of all that is inline without them.
app.manifest.shouldInjectCspMetaTags = false;

// Astro allows all that it could write on every page. Here each page asks for what it wrote there.
const { csp } = app.manifest;
if (csp) {
  [astrosOwn.scripts, astrosOwn.styles] = [csp.scriptDirective.hashes, csp.styleDirective.hashes];
  [csp.scriptDirective.hashes, csp.styleDirective.hashes] = [[], []];
}
