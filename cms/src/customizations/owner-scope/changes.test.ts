import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everythingOf, type Made, makeArticle } from '../../../testing/articles.mts';
import { type Answer, type Person, signIn } from '../../../testing/panel.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

const articles = '/content-manager/collection-types/api::article.article';
const owners = ['us', 'ct', 'ny'] as const;

/** Whose articles each person may open and change: one letter for each of us, ct and ny. */
const people = {
  'a super administrator': { roles: ['strapi-super-admin'], opens: 'yyy', changes: 'yyy' },
  'a national editor': { roles: ['national-editor'], opens: 'yyy', changes: 'y--' },
  'an editor of Connecticut': { roles: ['state-editor', 'affiliate-ct'], opens: 'yy-', changes: '-y-' },
  'an editor of New York': { roles: ['state-editor', 'affiliate-ny'], opens: 'y-y', changes: '--y' },
  'a state editor without a state': { roles: ['state-editor'], opens: '---', changes: '---' },
  'somebody with only a state': { roles: ['affiliate-ct'], opens: '---', changes: '---' },
  'an editor of both states': { roles: ['state-editor', 'affiliate-ct', 'affiliate-ny'], opens: 'yyy', changes: '-yy' },
} as const;
type Name = keyof typeof people;

const bulk = (action: string) => (person: Person, item: Made) => person.ask('POST', `${articles}/actions/${action}`, { documentIds: [item.documentId], locale: 'en' });
const one = (action: string) => (person: Person, item: Made) => person.ask('POST', `${articles}/${item.documentId}/actions/${action}`, {});

/** What one can do to an item, each as the panel asks for it. */
const actions: Record<string, (person: Person, item: Made) => Promise<Answer>> = {
  'change': (person, item) => person.ask('PUT', `${articles}/${item.documentId}`, { title: 'Changed' }),
  'translate': (person, item) => person.ask('PUT', `${articles}/${item.documentId}?locale=es`, { title: 'Traducido', slug: `traducido-${item.id}`, summary: 'Sobre el trabajo.', owner: 'us' }),
  'publish': one('publish'),
  'take down': one('unpublish'),
  'discard changes of': one('discard'),
  'delete': (person, item) => person.ask('DELETE', `${articles}/${item.documentId}`),
  'publish, among several,': bulk('bulkPublish'),
  'take down, among several,': bulk('bulkUnpublish'),
  'delete, among several,': bulk('bulkDelete'),
};

let cms: TestCms;
const signedIn = new Map<Name, Person>();
beforeAll(async () => {
  cms = await startTestCms();
  for (const [name, { roles }] of Object.entries(people)) signedIn.set(name as Name, await signIn(cms, ...roles));
});
afterAll(() => cms.stop());

const cases = Object.entries(people).flatMap(([name, { changes, opens }]) =>
  owners.map((owner, index) => ({ name: name as Name, owner, may: changes[index] === 'y', opens: opens[index] === 'y' })));

/** Whether something was done: of several items Strapi may answer that it changed none of them. */
const done = ({ status, body }: Answer): boolean => status === 200 && (body as { count?: number }).count !== 0;

describe.each(Object.entries(actions))('%s', (_, act) => {
  it.each(cases)('$name, an article of $owner: $may', async ({ name, owner, may }) => {
    const item = await makeArticle(cms, owner);
    const before = await everythingOf(cms, item.documentId);
    const answer = await act(signedIn.get(name)!, item);
    expect(done(answer)).toBe(may);
    expect(await everythingOf(cms, item.documentId) === before).toBe(!may);
  });
});

describe('open', () => {
  it.each(cases)('$name, an article of $owner: $opens', async ({ name, owner, opens }) => {
    const item = await makeArticle(cms, owner);
    const person = signedIn.get(name)!;
    const answer = await person.ask('GET', `${articles}/${item.documentId}`);
    expect(answer.status === 200).toBe(opens);
    expect(JSON.stringify(answer.body).includes(item.title)).toBe(opens);
    const published = await person.ask('GET', `${articles}/${item.documentId}?status=published`);
    expect(published.status === 200).toBe(opens);
  });
});

describe('hand over to somebody else', () => {
  it.each(cases)('$name, an article of $owner', async ({ name, owner, may }) => {
    const item = await makeArticle(cms, owner);
    const other = owner === 'ny' ? 'ct' : 'ny';
    const answer = await signedIn.get(name)!.ask<{ data: { owner: string } }>('PUT', `${articles}/${item.documentId}`, { owner: other });
    const mayHandOver = may && people[name].changes[owners.indexOf(other)] === 'y';
    expect(answer.status === 200).toBe(mayHandOver);
    expect((await everythingOf(cms, item.documentId)).includes(`"owner":"${other}"`)).toBe(mayHandOver);
  });
});

describe('a refusal', () => {
  it('says whose the item is and what to do instead', async () => {
    const item = await makeArticle(cms, 'us');
    const answer = await actions['change']!(signedIn.get('an editor of Connecticut')!, item);
    expect(answer.message).toBe(`“${item.title}” belongs to the national office, and you write for Connecticut. It was not changed. To change what your visitors read, make an “Our state’s version” of it.`);
  });

  it('does not tell that another state has the item', async () => {
    const editor = signedIn.get('an editor of Connecticut')!;
    const theirs = await actions['change']!(editor, await makeArticle(cms, 'ny'));
    const nobodys = await editor.ask('PUT', `${articles}/abcdefghijklmnopqrstuvwx`, { title: 'Changed' });
    expect(theirs).toEqual(nobodys);
  });
});
