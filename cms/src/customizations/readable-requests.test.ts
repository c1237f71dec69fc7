import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../testing/content.mts';
import { type Person, signIn } from '../../testing/panel.mts';
import { startTestCms, type TestCms } from '../../testing/start-test-cms.mts';

let cms: TestCms;
let person: Person;
beforeAll(async () => {
  cms = await startTestCms();
  await contentOf(cms.strapi).createPublished('article', { title: 'News', owner: 'us' });
  person = await signIn(cms, 'strapi-super-admin');
});
afterAll(() => cms.stop());

const list = '/content-manager/collection-types/api::article.article';
const made = '/content-manager/uid/generate';

describe('a question in an address', () => {
  it.each([
    [`${list}?_q[a]=b`], [`${list}?_q[]=a`], ['/upload/folders?_q[a]=b'], ['/upload/files?_q[a]=b'], ['/admin/users?_q[a]=b'],
    [`${list}?filters[$and]=a`], [`${list}?filters[$and][0]=a`], [`${list}?filters[$or][0][$and]=a`], [`${list}?filters[$not]=a`], [`${list}?filters[title][$not]=a`],
    [`${list}?filters[title][$between]=1`], [`${list}?filters[title][$contains][$and]=x`], [`${list}?filters[topics][$eq][x]=1`],
    [`${list}?sort=topics:ASC`], [`${list}?sort=title:ASC,cover`], [`${list}?sort[]=body`],
  ])('that nobody can read is refused in one sentence: %s', async (path) => {
    const { status, message } = await person.ask('GET', path);
    expect([status, message]).toEqual([400, expect.stringMatching(/can’t be read: “(_q|filters|sort=\w+)”\. Open the list again/)]);
  });

  it.each([
    [`${list}?sort=nope:ASC`], [`${list}?sort=title:SIDEWAYS`], [`${list}?filters[nope]=1`], [`${list}?filters[title][$nope]=1`], [`${list}?filters[date]=nope`],
    [`${list}?page=a`], [`${list}/nope`], [`${list}/nope/actions/countDraftRelations`], ['/content-manager/collection-types/api::nope.nope'], ['/content-manager/nope'], ['/upload/nope'], ['/upload/files/nope'],
    ['/content-manager/relations/api::article.article/nope'], ['/admin/users/nope'], ['/publishing/sites/zz/hosting'], ['/%E0%A4%A'],
  ])('that is wrong in another way is no failure of the server: %s', async (path) => {
    expect((await person.ask('GET', path)).status).toBeLessThan(500);
  });

  it.each([
    ['?_q=News'], ['?sort=title:DESC'], ['?sort=topics.title'], ['?filters[title][$between][]=A&filters[title][$between][]=Z'], ['?filters[title][$in][0]=News&filters[title][$in][1]=x'],
    ['?filters[$and][0][title][$contains]=New&filters[$and][1][$not][title][$eq]=x'], ['?filters[$or][0][title]=News&filters[$or][1][title][$null]=true'],
  ])('that can be read is answered: %s', async (query) => {
    const { status, body } = await person.ask<{ results: { title: string }[] }>('GET', list + query);
    expect([status, body.results.map(({ title }) => title)]).toEqual([200, ['News']]);
  });
});

describe('a web address', () => {
  it('is made from a title that is a text, and refused for one that is none', async () => {
    const asked = (title: unknown) => person.ask<{ data: string }>('POST', made, { contentTypeUID: 'api::article.article', field: 'slug', data: { title } });
    expect((await asked('Fair pay')).body.data).toBe('fair-pay');
    expect(await asked({ a: 1 })).toMatchObject({ status: 400, message: 'A web address can only be made from a text. Write a title first.' });
    expect((await asked(null)).status).toBeLessThan(500);
  });
});

describe('what is sent to the panel’s doors', () => {
  it.each<[string, string, unknown]>([
    ['POST', list, { title: 1, owner: {} }], ['POST', list, { title: 'T', body: [{ __component: 'nope' }] }], ['POST', list, { title: 'T', body: 5 }],
    ['PUT', `${list}/nope`, { title: 'T' }], ['DELETE', `${list}/nope`, undefined], ['POST', `${list}/nope/actions/publish`, {}], ['POST', `${list}/actions/bulkDelete`, { documentIds: [5] }],
    ['POST', made, {}], ['POST', made, { contentTypeUID: 'nope', field: 'slug', data: {} }], ['POST', '/upload', new FormData()], ['POST', '/upload?id=nope', new FormData()], ['DELETE', '/upload/files/nope', undefined],
    ['POST', '/upload/actions/bulk-delete', { fileIds: 'x' }], ['POST', '/i18n/locales', {}], ['PUT', '/admin/users/me', { email: 5 }], ['POST', '/admin/roles', {}], ['POST', '/admin/login', { email: {}, password: [] }],
  ])('and wrong is refused, not a failure of the server: %s %s %o', async (method, path, body) => {
    const { status } = await person.ask(method, path, body);
    expect([status >= 400, status < 500]).toEqual([true, true]);
  });

  it('as broken JSON too', async () => {
    const { status } = await fetch(`${cms.url}/admin/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' });
    expect(status).toBe(400);
  });
});
