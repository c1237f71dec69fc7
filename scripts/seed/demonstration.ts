import type { Core, UID } from '@strapi/strapi';
import { type Locale, locales, mainLocale, relationFields, type TypeName } from '@broadside/shared/content';
import { type DemonstrationItem, loadDemonstration } from '../demonstration/load.ts';
import { resolveFields } from '../demonstration/resolve.ts';
import { seedOrder } from './order.ts';
import { uploadAll } from './upload.ts';

type Fields = Record<string, unknown>;
const uidOf = (type: TypeName) => `api::${type}.${type}` as UID.ContentType;
const languagesOf = (item: DemonstrationItem): Locale[] => locales.filter((locale) => item.translations[locale]);

/** The names of all pictures and files in the content, found by resolving it without any. */
function fileNames(items: DemonstrationItem[]): Set<string> {
  const names = new Set<string>();
  const keys = { item: () => null, file: (name: string) => names.add(name), unknown: () => {} };
  for (const item of items) {
    for (const fields of [item.all, ...Object.values(item.translations)]) resolveFields(item.type, fields, item.key, keys);
  }
  return names;
}

class Seeder {
  readonly #strapi: Core.Strapi;
  readonly #files: Map<string, number>;
  readonly #ids = new Map<string, string>();
  readonly #languages: Map<string, Locale[]>;
  /** Items that refer to one that was not there yet: they are written a second time. */
  readonly #again = new Set<DemonstrationItem>();

  constructor(strapi: Core.Strapi, files: Map<string, number>, items: DemonstrationItem[]) {
    this.#strapi = strapi;
    this.#files = files;
    this.#languages = new Map(items.map((item) => [`${item.type}/${item.key}`, languagesOf(item)]));
  }

  #resolve(item: DemonstrationItem, fields: Fields, locale: Locale): Fields {
    return resolveFields(item.type, fields, `${item.type}/${item.key}`, {
      item: (type, key) => {
        const name = `${type}/${key}`;
        if (!this.#languages.get(name)?.includes(locale)) return null;
        if (!this.#ids.has(name)) this.#again.add(item);
        return this.#ids.get(name) ?? null;
      },
      file: (name) => this.#files.get(name) ?? null,
      unknown: () => {},
    });
  }

  /** The fields of one language. Relations stand with the English text only: translations inherit them. */
  #fields(item: DemonstrationItem, locale: Locale, isFirst: boolean): Fields {
    const all = this.#resolve(item, item.all, mainLocale);
    const shared = locale === mainLocale ? all : Object.fromEntries(Object.entries(all).filter(([name]) => !(name in relationFields(item.type))));
    const slug = 'slug' in this.#strapi.contentTypes[uidOf(item.type)]!.attributes ? { slug: item.key } : {};
    const earlier = isFirst && locale === mainLocale ? item.earlier : {};
    return { owner: 'us', ...slug, ...shared, ...this.#resolve(item, { ...item.translations[locale]!, ...earlier }, locale) };
  }

  async #write(item: DemonstrationItem, languages = languagesOf(item), isFirst = true): Promise<void> {
    const documents = this.#strapi.documents(uidOf(item.type));
    const name = `${item.type}/${item.key}`;
    for (const locale of languages) {
      const data = this.#fields(item, locale, isFirst) as never;
      const documentId = this.#ids.get(name);
      const written = documentId ? await documents.update({ documentId, locale, data }) : await documents.create({ locale, data });
      this.#ids.set(name, written!.documentId);
    }
  }

  async #publish(item: DemonstrationItem, languages: readonly Locale[]): Promise<void> {
    for (const locale of languages) await this.#strapi.documents(uidOf(item.type)).publish({ documentId: this.#ids.get(`${item.type}/${item.key}`)!, locale });
  }

  /** Writes the items, in the order given, and publishes those that are ready; then the English that changed since it was translated. */
  async run(items: DemonstrationItem[]): Promise<void> {
    for (const item of items) await this.#write(item);
    for (const item of this.#again) await this.#write(item);
    const ready = items.filter(({ isDraft }) => !isDraft);
    for (const item of ready) await this.#publish(item, languagesOf(item));
    for (const item of ready.filter(({ earlier }) => Object.keys(earlier).length)) {
      await this.#write(item, [mainLocale], false);
      await this.#publish(item, [mainLocale]);
    }
  }
}

/** Fills an empty CMS with the demonstration content, all or nothing. Gives the number of items. */
export async function seedDemonstration(strapi: Core.Strapi): Promise<number> {
  const order = new Map(seedOrder.map((type, index) => [type, index]));
  const items = loadDemonstration().sort((a, b) => order.get(a.type)! - order.get(b.type)!);
  const files = await uploadAll(strapi, fileNames(items));
  await strapi.db.transaction(() => new Seeder(strapi, files, items).run(items));
  return items.length;
}
