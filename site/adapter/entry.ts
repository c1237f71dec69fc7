import { createHash } from 'node:crypto';
import { createApp } from 'astro/app/entrypoint';
import { islandDigests } from '../src/islands/digests.ts';

/** The compiled theme. Not streaming: a page is written whole or not at all. */
export const app = createApp({ streaming: false });

// For each page Astro would take digests of its linked styles: always that of nothing, always in another thread. The policy has the digests of all that is inline without them.
app.manifest.shouldInjectCspMetaTags = false;

/** The ways to bring an island that Astro knows and no page of the theme takes. */
const unused = ['idle', 'load', 'media', 'only'];
const digestOf = (script: string): string => `sha256-${createHash('sha256').update(script).digest('base64')}`;

// Astro allows the scripts of all of them, and its style, on every page. Here each page with an island asks for those in use.
const { csp, clientDirectives } = app.manifest;
if (csp) {
  const digests = new Set(unused.map((name) => digestOf(clientDirectives.get(name) ?? '')));
  islandDigests.scripts = csp.scriptDirective.hashes.filter((entry) => !digests.has(typeof entry === 'string' ? entry : entry.hash));
  islandDigests.styles = csp.styleDirective.hashes;
  [csp.scriptDirective.hashes, csp.styleDirective.hashes] = [[], []];
}
