import { defineConfig } from 'astro/config';

// The same sizes, formats, qualities and efforts as the publisher's.
const config = { avif: { quality: 55, effort: 2 }, webp: { quality: 78, effort: 4 } };
export default defineConfig({ output: 'static', image: { service: { entrypoint: 'astro/assets/services/sharp', config } } });
