import { readEnvironment } from '../src/environment.ts';

const env = readEnvironment();
const panel = env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`;

export default [
  'strapi::logger',
  'strapi::errors',
  { name: 'strapi::security', config: { contentSecurityPolicy: { useDefaults: true, directives: { 'connect-src': ["'self'"], 'img-src': ["'self'", 'data:', 'blob:'], 'media-src': ["'self'", 'data:', 'blob:'], upgradeInsecureRequests: null } } } },
  { name: 'strapi::cors', config: { origin: [panel], credentials: true } },
  { name: 'strapi::poweredBy', config: { poweredBy: 'Broadside' } },
  'strapi::query',
  { name: 'strapi::body', config: { formidable: { maxFileSize: 50 * 1024 * 1024 } } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
