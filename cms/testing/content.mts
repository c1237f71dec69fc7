import { randomBytes } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import type { TypeName } from '@broadside/shared/content';

type Fields = Record<string, unknown>;
interface Asked { locale?: 'en' | 'es'; status?: 'draft' | 'published' }

/** What a type needs besides a title, so that a test names only the fields it is about. */
const needed: Partial<Record<TypeName, Fields>> = {
  article: { kind: 'news', date: '2026-01-02', summary: 'What happened.' },
  resource: { kind: 'tip_sheet', language: 'en', summary: 'What it is for.', address: 'https://example.org/sheet' },
  topic: { summary: 'What it is about.' },
  classification: { pluralName: 'Custodians', summary: 'Who they are.', definition: 'They keep the building.' },
  page: { summary: 'What it says.' },
  fact: { value: '52', statement: 'There are fifty-two.', source: 'We counted.', asOf: '2026-01-01' },
  event: { start: '2026-03-03T15:00:00.000Z', zone: 'America/New_York', format: 'online', address: 'https://example.org/join', summary: 'What will happen.' },
};
const withoutSlug = new Set<TypeName>(['fact', 'author', 'alert', 'affiliate', 'local-edition']);

/** Content of a booted CMS, as an editor makes it. All by documentId, in English when no language is named. */
export function contentOf(strapi: Core.Strapi) {
  const documents = (type: TypeName) => strapi.documents(`api::${type}.${type}` as UID.ContentType);
  let made = 0;
  return {
    documents,

    /** Writes a new item as a draft and gives its documentId. */
    async create(type: TypeName, fields: Fields = {}, asked: Asked = {}): Promise<string> {
      const slug = withoutSlug.has(type) ? {} : { slug: `item-${made += 1}-${randomBytes(3).toString('hex')}` };
      const data = { title: `A ${type}`, ...slug, ...needed[type], ...fields };
      return (await documents(type).create({ ...asked, data: data as never })).documentId;
    },

    async update(type: TypeName, documentId: string, fields: Fields, asked: Asked = {}): Promise<void> {
      await documents(type).update({ documentId, ...asked, data: fields as never });
    },

    async publish(type: TypeName, documentId: string, locale: Asked['locale'] | '*' = 'en'): Promise<void> {
      await documents(type).publish({ documentId, locale });
    },

    async unpublish(type: TypeName, documentId: string, locale: Asked['locale'] | '*' = 'en'): Promise<void> {
      await documents(type).unpublish({ documentId, locale });
    },

    async delete(type: TypeName, documentId: string, locale: Asked['locale'] | '*' = '*'): Promise<void> {
      await documents(type).delete({ documentId, locale });
    },

    /** Writes and publishes a new item. */
    async createPublished(type: TypeName, fields: Fields = {}): Promise<string> {
      const id = await this.create(type, fields);
      await this.publish(type, id);
      return id;
    },
  };
}
