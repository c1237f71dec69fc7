import type { StrapiApp } from '@strapi/strapi/admin';

export default {
  // Spanish beside English: editors choose in their profile.
  config: { locales: ['es'], tutorials: false, notifications: { releases: false } },
  bootstrap(_: StrapiApp): void {},
};
