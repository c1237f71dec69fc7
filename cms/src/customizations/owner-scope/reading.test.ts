import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleFields, type Made, makeArticle } from '../../../testing/articles.mts';
import { contentOf } from '../../../testing/content.mts';
import { type Person, signIn } from '../../../testing/panel.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

const manager = '/content-manager';
const articles = `${manager}/collection-types/api::article.article`;

let cms: TestCms;
let items: Record<string, Made>;
const people: Record<string, Person> = {};
beforeAll(async () => {
  cms = await startTestCms();
  items = { us: await makeArticle(cms, 'us'), ct: await makeArticle(cms, 'ct'), ny: await makeArticle(cms, 'ny') };
  people.administrator = await signIn(cms, 'strapi-super-admin');
  people.national = await signIn(cms, 'national-editor');
  people.ct = await signIn(cms, 'state-editor', 'affiliate-ct');
  people.both = await signIn(cms, 'state-editor', 'affiliate-ct', 'affiliate-ny');
  people.stateless = await signIn(cms, 'state-editor');
});
afterAll(() => cms.stop());

const sees = { administrator: ['us', 'ct', 'ny'], national: ['us', 'ct', 'ny'], ct: ['us', 'ct'], both: ['us', 'ct', 'ny'], stateless: [] as string[] };

/** Every way in which the panel shows titles or ids of items that nobody opened. */
const listings: Record<string, string> = {
  'the list': articles,
  'the list of published ones': `${articles}?status=published`,
  'the list of changed ones': `${articles}?publicationStatusFilter=published-modified`,
  'the search': `${articles}?_q=Article`,
  'a filter for everybody’s': `${articles}?filters[$or][0][owner][$ne]=x&filters[$or][1][id][$gt]=0`,
  'the relation picker': `${manager}/relations/api::article.article/readNext?locale=en`,
  'the relation picker’s search': `${manager}/relations/api::article.article/readNext?_q=Article`,
  'the relation picker of a part': `${manager}/relations/api::local-edition.local-edition/article`,
  'what was changed lately': `${manager}/homepage/recent-documents?action=update`,
  'what was published lately': `${manager}/homepage/recent-documents?action=publish`,
};

describe.each(Object.entries(sees))('%s', (name, owners) => {
  it.each(Object.entries(listings))('sees in %s exactly what is theirs to see', async (_, path) => {
    const answer = await people[name]!.ask('GET', path);
    expect(answer.status).toBe(200);
    const text = JSON.stringify(answer.body);
    expect(Object.keys(items).filter((owner) => text.includes(items[owner]!.documentId))).toEqual(owners);
  });

  it('counts on the start page only what they may see', async () => {
    const { body } = await people[name]!.ask<{ data: object }>('GET', `${manager}/homepage/count-documents`);
    expect(body.data).toEqual({ draft: 0, published: 0, modified: owners.length });
  });
});

describe('an editor of Connecticut learns nothing of New York’s article', () => {
  it.each<[string, string, () => string, (() => object)?]>([
    ['by the number of its row, asking for a translation', 'POST', () => '/i18n/content-manager/actions/get-non-localized-fields', () => ({ model: 'api::article.article', id: items.ny!.id, locale: 'es' })],
    ['filling a translation from it', 'GET', () => `/i18n/content-manager/get-fill-from-locale/api::article.article?documentId=${items.ny!.documentId}&sourceLocale=en&targetLocale=es&collectionType=collection-types`],
    ['through its relations', 'GET', () => `${manager}/relations/api::article.article/${items.ny!.documentId}/readNext`],
    ['through the count of its relations', 'GET', () => `${articles}/${items.ny!.documentId}/actions/countDraftRelations`],
    ['through the count of several', 'GET', () => `${articles}/actions/countManyEntriesDraftRelations?documentIds[0]=${items.ny!.documentId}&locale=en`],
  ])('%s', async (_, method, path, body) => {
    const answer = await people.ct!.ask(method, path(), body?.());
    expect(answer.status).toBe(404);
    expect(JSON.stringify(answer.body)).not.toContain(items.ny!.title);
  });

  it('checking several before publishing', async () => {
    const { body } = await people.ct!.ask('POST', `${articles}/actions/bulkFindForValidation`, { documentIds: Object.values(items).map(({ documentId }) => documentId), locale: 'en' });
    expect(JSON.stringify(body)).not.toContain(items.ny!.title);
  });

  it('by picking it as a relation, by id or by number', async () => {
    for (const picked of [{ documentId: items.ny!.documentId }, { id: items.ny!.id }]) {
      const { body } = await people.ct!.ask<{ data?: { documentId: string } }>('POST', articles, { ...articleFields('ct'), readNext: { connect: [picked] } });
      const mine = body.data?.documentId;
      if (!mine) continue;
      const relations = await people.ct!.ask<{ results: unknown[] }>('GET', `${manager}/relations/api::article.article/${mine}/readNext`);
      expect(relations.body.results).toEqual([]);
    }
  });

  it('through a relation to an item that was Connecticut’s once', async () => {
    const content = contentOf(cms.strapi);
    const [given, kept] = [await content.create('topic', { owner: 'ct', title: 'Given away' }), await content.create('topic', { owner: 'ct' })];
    const mine = await content.create('article', { owner: 'ct', topics: [given, kept] });
    const page = await content.create('page', { owner: 'ct', blocks: [{ __component: 'blocks.item-list', title: 'More', type: 'article', order: 'newest', count: 3, topic: given }] });
    await content.update('topic', given, { owner: 'ny' });
    const blocks = await cms.strapi.db.query('api::page.page' as never).findOne({ where: { documentId: page }, populate: ['blocks'] } as never) as unknown as { blocks: { id: number }[] };
    for (const [path, left] of [[`api::article.article/${mine}/topics`, [kept]], [`blocks.item-list/${blocks.blocks[0]!.id}/topic`, []]] as const) {
      const { body } = await people.ct!.ask<{ results: { documentId: string }[] }>('GET', `${manager}/relations/${path}`);
      expect(body.results.map(({ documentId }) => documentId)).toEqual(left);
    }
  });

  it('through a part of it', async () => {
    const page = await contentOf(cms.strapi).create('page', { owner: 'ny', blocks: [{ __component: 'blocks.item-list', title: 'More', type: 'article', order: 'newest', count: 3 }] });
    const { blocks } = await cms.strapi.db.query('api::page.page' as never).findOne({ where: { documentId: page }, populate: ['blocks'] } as never) as unknown as { blocks: { id: number }[] };
    expect((await people.ct!.ask('GET', `${manager}/relations/blocks.item-list/${blocks[0]!.id}/topic`)).status).toBe(404);
    expect((await people.administrator!.ask('GET', `${manager}/relations/blocks.item-list/${blocks[0]!.id}/topic`)).status).toBe(200);
  });

  it('by whether its web address is free', async () => {
    const { body } = await people.ct!.ask('POST', `${manager}/uid/check-availability`, { contentTypeUID: 'api::article.article', field: 'slug', value: 'article-3-ny' });
    expect(body).toMatchObject({ isAvailable: true });
  });
});
