import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleFields, everythingOf, makeArticle } from '../../../testing/articles.mts';
import { contentOf } from '../../../testing/content.mts';
import { type Answer, type Person, signIn } from '../../../testing/panel.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

const articles = '/content-manager/collection-types/api::article.article';
type Saved = { data: { documentId: string; locale: string } };
interface Row { documentId: string; locale: string; publishedAt: string | null; createdBy: { id: number } | null; updatedBy: { id: number } | null }

let cms: TestCms;
const people: Record<string, Person> = {};
beforeAll(async () => {
  cms = await startTestCms();
  people.administrator = await signIn(cms, 'strapi-super-admin');
  people.national = await signIn(cms, 'national-editor');
  people.ct = await signIn(cms, 'state-editor', 'affiliate-ct');
});
afterAll(() => cms.stop());

const rowsOf = async (documentId: string): Promise<Row[]> =>
  await cms.strapi.db.query('api::article.article' as never).findMany({ where: { documentId }, populate: ['createdBy', 'updatedBy'] } as never) as unknown as Row[];

/** Every way in which the panel writes an item whose fields somebody sends. */
const writes: Record<string, (person: Person, own: string, fields: object) => Promise<Answer<Saved>>> = {
  'creating': (person, _, fields) => person.ask('POST', articles, fields),
  'creating in Spanish': (person, _, fields) => person.ask('POST', `${articles}?locale=es`, { ...fields, locale: 'es' }),
  'publishing at once': (person, _, fields) => person.ask('POST', `${articles}/actions/publish`, fields),
  'changing': (person, own, fields) => person.ask('PUT', `${articles}/${own}`, fields),
  'translating': (person, own, fields) => person.ask('PUT', `${articles}/${own}?locale=es`, fields),
  'copying': (person, own, fields) => person.ask('POST', `${articles}/clone/${own}`, fields),
};

describe.each(Object.entries(writes))('%s', (_, write) => {
  it.each([['ct', 'ny'], ['ct', 'us'], ['national', 'ct'], ['administrator', 'us']])('by %s leaves alone the item of %s whose id is sent along', async (who, owner) => {
    const theirs = await makeArticle(cms, owner);
    const own = await makeArticle(cms, who === 'ct' ? 'ct' : 'us');
    const before = await everythingOf(cms, theirs.documentId);
    await write(people[who]!, own.documentId, { ...articleFields(who === 'ct' ? 'ct' : 'us'), documentId: theirs.documentId, id: theirs.id });
    expect(await everythingOf(cms, theirs.documentId)).toBe(before);
    expect((await rowsOf(own.documentId)).length).toBeGreaterThan(1);
  });

  it('names as its writer whoever is signed in', async () => {
    const own = await makeArticle(cms, 'ct');
    const { id } = people.national!;
    const { body } = await write(people.ct!, own.documentId, { ...articleFields('ct'), createdBy: id, updatedBy: { id } });
    const rows = await rowsOf(body.data.documentId);
    expect(rows.some(({ createdBy, updatedBy }) => createdBy?.id === id || updatedBy?.id === id)).toBe(false);
    expect(rows.some(({ updatedBy }) => updatedBy?.id === people.ct!.id)).toBe(true);
  });
});

it('a copy keeps its language, whatever language is sent along', async () => {
  const own = await makeArticle(cms, 'ct');
  const { documents } = contentOf(cms.strapi);
  await documents('article').update({ documentId: own.documentId, locale: 'es', data: { title: 'Sobre el trabajo', slug: 'sobre-el-trabajo', summary: 'Sobre el trabajo.' } as never });
  const { body } = await people.ct!.ask<Saved>('POST', `${articles}/clone/${own.documentId}?locale=en`, { ...articleFields('ct'), locale: 'fr', localizations: [], publishedAt: '2020-01-01' });
  expect((await rowsOf(body.data?.documentId ?? 'none')).map(({ locale, publishedAt }) => [locale, publishedAt]).filter(([locale]) => locale === 'fr')).toEqual([]);
});

it('no program can give two languages of one item to two owners', async () => {
  const content = contentOf(cms.strapi);
  const documentId = await content.create('article', { owner: 'us' });
  await expect(content.create('article', { owner: 'ct', documentId }, { locale: 'es' })).rejects.toThrow(/belongs to the national office in another language/);
  expect(await rowsOf(documentId)).toHaveLength(1);
  const other = await content.create('article', { owner: 'ct' });
  await expect(content.update('article', other, { documentId })).rejects.toThrow(/cannot be made into another/);
  await content.create('article', { owner: 'us', documentId }, { locale: 'es' });
  await content.update('article', documentId, { owner: 'ny' });
  expect(await everythingOf(cms, documentId)).not.toContain('"owner":"us"');
});
