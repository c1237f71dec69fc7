import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Compiles the theme to a module that renders any page of any site on demand. The publisher and the preview load it; there is no server. */
export function pressAdapter(): AstroIntegration {
  return {
    name: 'press',
    hooks: {
      'astro:config:setup': ({ command, addClientDirective, addMiddleware, injectRoute }) => {
        addClientDirective({ name: 'use', entrypoint: fileURLToPath(new URL('../src/islands/on-use.ts', import.meta.url)) });
        // The publisher brings the content of each page. Astro's own server, for work on the theme, takes it from a snapshot file.
        if (command !== 'dev') return;
        addMiddleware({ order: 'pre', entrypoint: new URL('../dev/middleware.ts', import.meta.url) });
        injectRoute({ pattern: '/styleguide', entrypoint: new URL('../dev/styleguide.astro', import.meta.url) });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'press',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          // The policy comes as a header of each page; the publisher writes it into the page.
          adapterFeatures: { staticHeaders: true },
          supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable', hybridOutput: 'stable' },
        });
      },
    },
  };
}
