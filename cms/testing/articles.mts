import type { TestCms } from './start-test-cms.mts';

export interface Made { documentId: string; id: number; title: string }

let articles = 0;

/** The fields that an article needs, with a title and web address of its own. */
export function articleFields(owner: string): Record<string, unknown> {
  articles += 1;
  return { title: `Article ${articles} of ${owner}`, slug: `article-${articles}-${owner}`, summary: 'About our work.', date: '2026-05-01', kind: 'news', owner };
}

/** An article as a program makes it: published, and changed since. */
export async function makeArticle({ strapi }: TestCms, owner: string): Promise<Made> {
  const documents = strapi.documents('api::article.article' as never) as unknown as Record<'create' | 'publish' | 'update', (params: object) => Promise<Made>>;
  const { documentId } = await documents.create({ data: articleFields(owner) });
  await documents.publish({ documentId });
  return documents.update({ documentId, data: { summary: 'About our work, changed since.' } });
}

/** Everything that the database holds of an article, to see whether something changed. */
export const everythingOf = async ({ strapi }: TestCms, documentId: string): Promise<string> =>
  JSON.stringify(await strapi.db.query('api::article.article' as never).findMany({ where: { documentId }, orderBy: 'id' } as never));
