import type { Core } from '@strapi/strapi';
import { locales } from '@broadside/shared/content';

const names = { en: 'English (en)', es: 'Español (es)' } as const;

/** Makes sure that the panel offers the languages which the sites are published in. */
export async function ensureLanguages(strapi: Core.Strapi): Promise<void> {
  const service = strapi.plugin('i18n').service('locales');
  for (const code of locales) {
    if (!(await service.findByCode(code))) await service.create({ code, name: names[code] });
  }
}
