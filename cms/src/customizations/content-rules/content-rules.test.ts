import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TypeName } from '@broadside/shared/content';
import { contentOf } from '../../../testing/content.mts';
import { type Answer, type Person, signIn } from '../../../testing/panel.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

let cms: TestCms;
let content: ReturnType<typeof contentOf>;
let administrator: Person;
beforeAll(async () => {
  cms = await startTestCms();
  content = contentOf(cms.strapi);
  administrator = await signIn(cms, 'strapi-super-admin');
});
afterAll(() => cms.stop());

type Fields = Record<string, unknown>;
const count = (type: TypeName): Promise<number> => cms.strapi.db.query(`api::${type}.${type}` as never).count();

/** What the panel is told when this is saved; null when it is saved. */
async function refusal(type: TypeName, fields: Fields): Promise<{ message: string; field: string } | null> {
  const before = await count(type);
  try {
    await content.create(type, fields);
    return null;
  } catch (error) {
    if (await count(type) !== before) throw new Error('What was refused is there all the same.', { cause: error });
    const { message, details } = error as { message: string; details: { errors: { path: string[] }[] } };
    return { message, field: details.errors[0]!.path.join('.') };
  }
}

const affiliate = (code: string, fields: Fields = {}): Fields => ({
  name: `Affiliate ${code}`, shortName: code, code, owner: code, state: code, languages: 'en_es',
  brand: { primary: '#12356b', accent: '#a1341f' }, contact: { phone: '860-555-0100' }, title: undefined, ...fields,
});

describe('times', () => {
  const early = '2026-05-01T12:00:00.000Z';
  const late = '2026-06-01T12:00:00.000Z';

  it.each<[string, TypeName, Fields, string | null]>([
    ['an item that comes down before it goes live', 'article', { publishOn: late, expireOn: early }, 'expireOn'],
    ['an item that comes down when it goes live', 'article', { publishOn: late, expireOn: late }, 'expireOn'],
    ['an item that goes live first', 'article', { publishOn: early, expireOn: late }, null],
    ['an item that only comes down', 'article', { expireOn: early }, null],
    ['an event that ends before it starts', 'event', { start: late, end: early }, 'end'],
    ['an event that ends later', 'event', { start: early, end: late }, null],
    ['an event without an end', 'event', { start: early }, null],
  ])('%s', async (_, type, fields, field) => {
    expect((await refusal(type, fields))?.field ?? null).toBe(field);
  });

  it('are also checked when only one of them is changed', async () => {
    const id = await content.create('event', { start: early, end: late });
    await expect(content.update('event', id, { end: '2026-01-01T00:00:00.000Z' })).rejects.toThrow('“A event” would end before it starts. Choose a later time in “Ends”, or leave it empty.');
  });
});

describe('an affiliate', () => {
  it('keeps its two letters', async () => {
    const id = await content.create('affiliate', affiliate('ct'));
    await expect(content.update('affiliate', id, { code: 'ny', owner: 'ny' })).rejects.toThrow('The two letters of “Affiliate ct” cannot be changed: they stay “ct”');
    await content.update('affiliate', id, { name: 'School Staff Connecticut' });
  });

  it('belongs to itself', async () => {
    expect(await refusal('affiliate', affiliate('me', { owner: 'us' }))).toEqual({ field: 'owner', message: '“Affiliate me” must belong to “me”, its own two letters, so that its editors can change it. Choose that in “Belongs to”.' });
  });

  it.each<[string, Fields, string, RegExp]>([
    ['a main color on which nothing can be read', { primary: '#7a7a7a', accent: '#a1341f' }, 'brand.primary', /“Main color” cannot be #7a7a7a.*The nearest that can: #[0-9a-f]{6}, #[0-9a-f]{6}/],
    ['a second color as light as paper', { primary: '#12356b', accent: '#ffee88' }, 'brand.accent', /“Second color” cannot be #ffee88.*The nearest that can: #[0-9a-f]{6}/],
  ])('is refused %s, with colors that can be used', async (_, brand, field, message) => {
    const refused = await refusal('affiliate', affiliate('vt', { brand }));
    expect(refused?.field).toBe(field);
    expect(refused?.message).toMatch(message);
  });

  it('may have the nearest color that was offered', async () => {
    const refused = await refusal('affiliate', affiliate('nh', { brand: { primary: '#7a7a7a', accent: '#a1341f' } }));
    const offered = /can: (#[0-9a-f]{6})/.exec(refused!.message)![1];
    expect(await refusal('affiliate', affiliate('nh', { brand: { primary: offered, accent: '#a1341f' } }))).toBeNull();
  });
});

describe('a state’s version', () => {
  const articles: Record<string, string> = {};
  beforeAll(async () => {
    for (const owner of ['us', 'ct']) articles[owner] = await content.create('article', { owner });
    articles.event = await content.create('event', { owner: 'us' });
  });

  it.each<[string, () => Fields, string | null]>([
    ['of one national item', () => ({ article: articles.us }), null],
    ['of none yet, as a draft', () => ({}), null],
    ['of two', () => ({ article: articles.us, event: articles.event }), 'event'],
    ['of a state’s item', () => ({ article: articles.ct }), 'article'],
    ['that belongs to the national office', () => ({ article: articles.us, owner: 'us' }), 'owner'],
  ])('%s', async (_, fields, field) => {
    expect((await refusal('local-edition', { owner: 'ct', ...fields() }))?.field ?? null).toBe(field);
  });

  it('of no item is not published', async () => {
    const id = await content.create('local-edition', { owner: 'ct', title: 'Ours' });
    await expect(content.publish('local-edition', id)).rejects.toThrow('“Ours” was not published: choose the national item that it is our version of.');
  });

  it('needs to name the item in one language only, and never another one', async () => {
    await content.update('event', articles.event!, { title: 'Reunión', slug: 'reunion', summary: 'Una reunión.' }, { locale: 'es' });
    const id = await content.create('local-edition', { owner: 'ct', article: await content.create('article') });
    await content.update('local-edition', id, { title: 'Nuestra' }, { locale: 'es' });
    await content.publish('local-edition', id, 'es');
    await expect(content.update('local-edition', id, { event: articles.event }, { locale: 'es' })).rejects.toThrow('Choose the same one in both.');
  });
});

describe('what an item points to', () => {
  it.each<[string, string, string, boolean]>([
    ['national', 'us', 'us', true], ['national', 'us', 'ct', false],
    ['Connecticut’s', 'ct', 'us', true], ['Connecticut’s', 'ct', 'ct', true], ['Connecticut’s', 'ct', 'ny', false],
  ])('a %s item (%s) to one of %s: %s', async (_, owner, target, may) => {
    const topic = await content.create('topic', { owner: target });
    const inItself = await refusal('article', { owner, topics: [topic] });
    const inAPart = await refusal('page', { owner, blocks: [{ __component: 'blocks.item-list', title: 'More', type: 'article', order: 'newest', count: 3, topic }] });
    expect([inItself?.field, inAPart?.field]).toEqual(may ? [undefined, undefined] : ['topics', 'blocks.0.topic']);
  });
});

describe('a web address', () => {
  const page = (owner: string, slug: string): Fields => ({ owner, slug });

  it.each<[string, string, string, boolean]>([
    ['two states use the same', 'ct', 'ny', true],
    ['a state uses a national one', 'us', 'ct', false],
    ['a state uses its own twice', 'ct', 'ct', false],
    ['the national office uses one that a state has only drafted', 'ct', 'us', true],
  ])('%s (%s, then %s): %s', async (_, first, second, free) => {
    const slug = `contact-${first}-${second}`;
    await content.create('page', { ...page(first, slug), title: 'Contact' });
    const refused = await refusal('page', page(second, slug));
    const message = `The web address “${slug}” is taken by “Contact” of ${first === 'us' ? 'the national office' : 'Connecticut'}. Choose another in “Web address”.`;
    expect(refused).toEqual(free ? null : { field: 'slug', message });
  });

  it('is taken for the national office when a state has published it', async () => {
    await content.publish('page', await content.create('page', page('ct', 'strike-fund')));
    expect((await refusal('page', page('us', 'strike-fund')))?.field).toBe('slug');
  });

  it('can be published by two states', async () => {
    for (const owner of ['ct', 'ny']) await content.publish('page', await content.create('page', page(owner, 'join-us')));
    const live = await cms.strapi.db.query('api::page.page' as never).count({ where: { slug: 'join-us', publishedAt: { $notNull: true } } } as never);
    expect(live).toBe(2);
  });

  it('is one of its language and type only', async () => {
    const id = await content.create('page', page('us', 'about'));
    await content.update('page', id, { title: 'Sobre', slug: 'about', summary: 'Sobre.' }, { locale: 'es' });
    expect(await refusal('article', { slug: 'about' })).toBeNull();
  });
});

describe('an owner', () => {
  it('that nobody knows is refused', async () => {
    expect((await refusal('article', { owner: 'zz' }))?.field).toBe('owner');
  });
});

it('The panel is told which field it is, in the words of the rule', async () => {
  const answer: Answer<{ error?: { details: { errors: { path: string[] }[] } } }> = await administrator.ask('POST', '/content-manager/collection-types/api::local-edition.local-edition', { title: 'Ours', owner: 'us' });
  expect(answer).toMatchObject({ status: 400, message: '“Ours” must belong to a state: it is that state’s version of a national item. Choose the state in “Belongs to”.' });
  expect(answer.body.error?.details.errors[0]?.path).toEqual(['owner']);
});
