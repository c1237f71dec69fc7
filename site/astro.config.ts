import react from '@astrojs/react';
import { defineConfig, passthroughImageService } from 'astro/config';
import { pressAdapter } from './adapter/index.ts';

// `astro dev` serves one site at the root, from the packages as they lie; `astro build` compiles one theme for all sites.
const isDev = process.argv.includes('dev');

export default defineConfig({
  output: 'server',
  adapter: pressAdapter(),
  integrations: [react()],
  // Replaced by each site's own folder when a page is written, so that one build serves all of them.
  base: isDev ? '/' : '/__base__',
  trailingSlash: 'always',
  compressHTML: true,
  // Pictures are made by the publisher, once for all sites.
  image: { service: passthroughImageService() },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    // Nothing from anyone else, nothing inline but what Astro wrote itself. While one works, the styles are inline and change.
    csp: !isDev && { directives: ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"] },
    checkOrigin: false,
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    // A script written into the page would change with the site's folder, and its digest in the policy would not fit.
    build: { assetsInlineLimit: (file) => (file.endsWith('.js') ? false : undefined) },
    // Scripts find each other from where they lie: the same bytes for every site, in whatever folder it stands.
    experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined) },
    // Everything is bundled: the compiled theme must not depend on where it lies.
    ...(isDev ? {} : { ssr: { noExternal: true } }),
    server: { allowedHosts: ['.localhost'] },
  },
  server: { host: '127.0.0.1', port: 4321 },
});
