import type { Core } from '@strapi/strapi';
import { type Locale, locales } from '@broadside/shared/content';
import { impossible } from './refused.ts';

const names: Record<Locale, string> = { en: 'English (en)', es: 'Español (es)' };
const isOurs = (code: string): code is Locale => (locales as readonly string[]).includes(code);

interface Languages {
  findById(id: number): Promise<{ code: string; name: string } | null>;
  findByCode(code: string): Promise<unknown>;
  create(language: { code: string; name: string }, ...rest: unknown[]): Promise<unknown>;
  delete(params: { id: number }): Promise<unknown>;
}

const languagesOf = (strapi: Core.Strapi): Languages => strapi.plugin('i18n').service('locales') as unknown as Languages;

/** Makes sure that the panel offers the languages which the sites are published in. */
export async function ensureLanguages(strapi: Core.Strapi): Promise<void> {
  const service = languagesOf(strapi);
  for (const code of locales) {
    if (!(await service.findByCode(code))) await service.create({ code, name: names[code] });
  }
}

/**
 * Keeps the languages under Settings as they are. With a language Strapi would delete all that is written in it, past the ledger, so that the sites
 * would go on showing it; and what is published in a language that no site is made in could not be read by anyone.
 */
export function keepLanguages(strapi: Core.Strapi): void {
  const service = languagesOf(strapi);
  const { create, delete: remove } = service;
  service.create = (language, ...rest) => {
    if (isOurs(language.code)) return create(language, ...rest);
    throw impossible({
      en: `The sites are made in English and Spanish, so what is written in “${language.name}” would be seen by nobody. It was not added.`,
      es: `Los sitios se hacen en inglés y en español, y nadie vería lo que se escriba en “${language.name}”. No se añadió.`,
    });
  };
  service.delete = async (params) => {
    const language = await service.findById(params.id);
    if (!language || !isOurs(language.code)) return remove(params);
    throw impossible({
      en: `“${language.name}” can’t be removed: all that is written in it would be lost, and every site is made in it. To take something down in one language, open it in that language and take it down there.`,
      es: `“${language.name}” no se puede eliminar: se perdería todo lo escrito en ese idioma, y cada sitio se hace en él. Para retirar algo en un solo idioma, ábralo en ese idioma y retírelo ahí.`,
    });
  };
}
