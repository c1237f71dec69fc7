import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://us.example.org', output: 'static', trailingSlash: 'always', build: { inlineStylesheets: 'never' }, markdown: { syntaxHighlight: false }, devToolbar: { enabled: false } });
