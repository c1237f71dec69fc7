import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleFields } from '../../../testing/articles.mts';
import { type Answer, type Person, signIn } from '../../../testing/panel.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';
import { grayPng } from '../../../testing/uploads.mts';

const manager = '/content-manager';
const articles = `${manager}/collection-types/api::article.article`;

let cms: TestCms;
let item: string;
let file: number;
const people: Record<string, Person> = {};
beforeAll(async () => {
  cms = await startTestCms();
  people.administrator = await signIn(cms, 'strapi-super-admin');
  people.ct = await signIn(cms, 'state-editor', 'affiliate-ct');
  people.national = await signIn(cms, 'national-editor');
  const made = await people.administrator.ask<{ data: { documentId: string } }>('POST', articles, articleFields('us'));
  item = made.body.data.documentId;
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(grayPng(1))], { type: 'image/png' }), 'picture.png');
  file = (await people.administrator.ask<{ id: number }[]>('POST', '/upload', form)).body[0]!.id;
});
afterAll(() => cms.stop());

const shown: Record<string, () => string> = {
  'the list': () => articles,
  'the list, asking for creators': () => `${articles}?populate[createdBy]=true`,
  'the list at an address in capitals': () => articles.replace('content-manager', 'Content-Manager'),
  'an opened item': () => `${articles}/${item}`,
  'the relation picker': () => `${manager}/relations/api::article.article/readNext?locale=en`,
  'filling a translation': () => `/i18n/content-manager/get-fill-from-locale/api::article.article?documentId=${item}&sourceLocale=en&targetLocale=es&collectionType=collection-types`,
  'the library': () => '/upload/files',
  'the library, asking for everything': () => '/Upload/files?populate=*',
  'a file': () => `/upload/files/${file}`,
  'folders': () => '/upload/folders?populate=*',
};

/** Everybody's e-mail address in tests. */
const address = /person-\d+@example\.org/;
/** In tests the last name is the e-mail address: take the two names out and see what is left. */
const beyondNames = ({ body }: Answer): string => JSON.stringify(body).replaceAll(/\{"firstname":"Test","lastname":"[^"]*"\}/g, '{}');

describe.each(['ct', 'national'])('%s', (who) => {
  it.each(Object.entries(shown))('sees in %s no more of colleagues than their names', async (_, path) => {
    const left = beyondNames(await people[who]!.ask('GET', path()));
    expect(left).not.toMatch(address);
    expect(left).not.toMatch(/isActive|"firstname"|"preferedLanguage"|"blocked"/);
  });

  it('sees no more than that after saving either', async () => {
    const saved = await people[who]!.ask('POST', articles, articleFields(who === 'ct' ? 'ct' : 'us'));
    expect(saved.status).toBe(201);
    expect(beyondNames(saved)).not.toMatch(address);
  });

  it.each([
    'filters[createdBy][email][$startsWith]=person', 'filters[$and][0][updatedBy][id][$gt]=0', 'filters[$or][0][$not][createdBy][email][$contains]=x',
    'sort=createdBy.email:ASC', 'sort[0]=title&sort[1]=updatedBy.email:asc', 'sort[createdBy][email]=asc', 'populate[createdBy][filters][email][$startsWith]=person',
    'filters[%63reatedBy][email][$startsWith]=person', 'filters[localizations][createdBy][email][$startsWith]=person',
  ])('cannot ask %s', async (query) => {
    for (const path of [articles, `${manager}/relations/api::article.article/readNext`, '/upload/files', '/Upload/Files', '/upload/folders']) {
      const answer = await people[who]!.ask('GET', `${path}?${query}`);
      expect(answer).toMatchObject({ status: 403, message: 'Lists cannot be searched or sorted by who wrote an item. Search by its words instead.' });
    }
  });

  it('may still search for the word', async () => {
    expect((await people[who]!.ask('GET', `${articles}?_q=createdBy`)).status).toBe(200);
  });
});

it('an administrator sees and asks all that', async () => {
  const answer = await people.administrator!.ask('GET', `${articles}?filters[createdBy][email][$startsWith]=person&sort=createdBy.email:ASC`);
  expect(answer.status).toBe(200);
  expect(beyondNames(answer)).toMatch(/"firstname"/);
});
