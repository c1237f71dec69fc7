import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleFields, makeArticle } from '../../../testing/articles.mts';
import { type Answer, type Person, signIn } from '../../../testing/panel.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

const articles = '/content-manager/collection-types/api::article.article';
type Saved = { data: { documentId: string; owner: string } };

let cms: TestCms;
let national: Person;
let ct: Person;
let both: Person;
let stateless: Person;
beforeAll(async () => {
  cms = await startTestCms();
  national = await signIn(cms, 'national-editor');
  ct = await signIn(cms, 'state-editor', 'affiliate-ct');
  both = await signIn(cms, 'state-editor', 'affiliate-ct', 'affiliate-ny');
  stateless = await signIn(cms, 'state-editor');
});
afterAll(() => cms.stop());

const create = (person: Person, owner?: string): Promise<Answer<Saved>> => person.ask('POST', articles, { ...articleFields(owner ?? 'none'), owner });

describe('a new article', () => {
  it.each([
    ['of a national editor who says nothing', () => create(national), 'us'],
    ['of a national editor who says us', () => create(national, 'us'), 'us'],
    ['of a Connecticut editor who says nothing', () => create(ct), 'ct'],
    ['of a Connecticut editor who leaves what the form suggests, us', () => create(ct, 'us'), 'ct'],
    ['of a Connecticut editor who says ct', () => create(ct, 'ct'), 'ct'],
    ['of an editor of two states who says ny', () => create(both, 'ny'), 'ny'],
    ['published at once by a Connecticut editor', () => ct.ask<Saved>('POST', `${articles}/actions/publish`, articleFields('us')), 'ct'],
  ])('%s belongs to the right one', async (_, act, owner) => {
    expect(await act()).toMatchObject({ body: { data: { owner } } });
  });

  it.each([
    ['a national editor for ct', () => create(national, 'ct'), 403, '“Belongs to” cannot be Connecticut: you write for the national office. Nothing was saved.'],
    ['a Connecticut editor for ny', () => create(ct, 'ny'), 403, '“Belongs to” cannot be New York: you write for Connecticut. Nothing was saved.'],
    ['an editor of two states for neither', () => create(both), 400, 'Say in “Belongs to” for whom this is: “ct” for Connecticut or “ny” for New York. Nothing was saved.'],
    ['an editor without a state', () => create(stateless, 'ct'), 403, '“Belongs to” cannot be Connecticut: you write for nobody yet: ask an administrator to give you a state. Nothing was saved.'],
  ])('is refused to %s', async (_, act, status, message) => {
    const before = await cms.strapi.db.query('api::article.article' as never).count();
    expect(await act()).toMatchObject({ status, message });
    expect(await cms.strapi.db.query('api::article.article' as never).count()).toBe(before);
  });
});

describe.each(['clone', 'auto-clone'])('a copy (%s)', (route) => {
  const copy = async (person: Person, owner: string, said?: string): Promise<Answer<Saved>> => {
    const { documentId } = await makeArticle(cms, owner);
    return person.ask('POST', `${articles}/${route}/${documentId}`, { ...articleFields('copy'), owner: said });
  };

  // Strapi offers no automatic copy of a type with a web address; the route must be closed all the same.
  const works = route === 'clone';

  it.each([
    ['by a Connecticut editor of a national article', () => copy(ct, 'us', 'us'), 'ct'],
    ['by a Connecticut editor of an own article', () => copy(ct, 'ct'), 'ct'],
    ['by a national editor of a state’s article', () => copy(national, 'ct', 'ct'), 'us'],
  ])('%s belongs to who made it', async (_, act, owner) => {
    const answer = await act();
    expect(works ? answer.body.data.owner : answer.status).toBe(works ? owner : 400);
  });

  it('of another state’s article is refused', async () => {
    expect((await copy(ct, 'ny')).status).toBe(works ? 404 : 400);
  });

  it('for another state is refused', async () => {
    expect((await copy(ct, 'ct', 'ny')).status).toBe(works ? 403 : 400);
  });
});
