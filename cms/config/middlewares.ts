import { readEnvironment } from '../src/environment.ts';

const env = readEnvironment();
const panel = env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`;

/**
 * All that the panel may load, and nothing from elsewhere. As strings and with these names: lists, Strapi would fill up with its own
 * (`connect-src https:`, market-assets.strapi.io), place by place.
 */
const directives = {
  'default-src': "'self'",
  'base-uri': "'self'",
  'connect-src': "'self'",
  'font-src': "'self' data:",
  'form-action': "'self'",
  'frame-ancestors': "'self'",
  'frame-src': "'self'",
  'img-src': "'self' data: blob:",
  'media-src': "'self' data: blob:",
  'object-src': "'none'",
  'script-src': "'self'",
  'script-src-attr': "'none'",
  // The panel writes its styles while it runs (styled-components).
  'style-src': "'self' 'unsafe-inline'",
  upgradeInsecureRequests: null,
};

export default [
  'strapi::logger',
  'global::in-their-language',
  'strapi::errors',
  { name: 'strapi::security', config: { contentSecurityPolicy: { useDefaults: false, directives } } },
  { name: 'strapi::cors', config: { origin: [panel], credentials: true } },
  { name: 'strapi::poweredBy', config: { poweredBy: 'Broadside' } },
  'strapi::query',
  { name: 'strapi::body', config: { formidable: { maxFileSize: 50 * 1024 * 1024 } } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
