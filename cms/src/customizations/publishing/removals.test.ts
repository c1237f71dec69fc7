import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../testing/content.mts';
import { type Person, signIn } from '../../../testing/panel.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';
import { COUNTER } from '../ledger/table.ts';
import type { Removal } from './removals.ts';

let cms: TestCms;
let content: ReturnType<typeof contentOf>;
const people: Record<string, Person> = {};
beforeAll(async () => {
  cms = await startTestCms();
  content = contentOf(cms.strapi);
  people.national = await signIn(cms, 'national-editor');
  people.ct = await signIn(cms, 'state-editor', 'affiliate-ct');
  people.ny = await signIn(cms, 'state-editor', 'affiliate-ny');
});
afterAll(() => cms.stop());

const removals = async (person: Person): Promise<Removal[]> => (await person.ask<Removal[]>('GET', '/publishing/removals')).body;
const titles = async (person: Person): Promise<string[]> => (await removals(person)).map(({ title }) => title);
const revision = async (): Promise<number> => ((await cms.strapi.db.connection(COUNTER).first()) as { value: number }).value;

describe('what was taken down', () => {
  it('is listed newest first, to whoever’s visitors saw it', async () => {
    const [national, ours] = [await content.createPublished('article', { title: 'National', owner: 'us' }), await content.createPublished('article', { title: 'Ours', owner: 'ct' })];
    await content.createPublished('article', { title: 'Still there', owner: 'us' });
    await content.create('article', { title: 'A draft', owner: 'us' });
    await content.unpublish('article', national);
    await content.delete('article', ours);
    expect(await titles(people.national!)).toEqual(['Ours', 'National']);
    expect(await titles(people.ct!)).toEqual(['Ours', 'National']);
    expect(await titles(people.ny!)).toEqual(['National']);
  });

  it('says from which revision on a site is without it, in all its languages', async () => {
    const id = await content.createPublished('article', { title: 'In two languages', owner: 'us' });
    await content.update('article', id, { title: 'En dos idiomas', summary: 'Qué pasó.', slug: 'en-dos-idiomas' }, { locale: 'es' });
    await content.publish('article', id, 'es');
    await content.unpublish('article', id, '*');
    const [newest] = await removals(people.national!);
    expect(newest).toMatchObject({ type: 'article', owner: 'us', languages: ['en', 'es'], revision: await revision() });
    expect(Date.parse(newest!.at)).toBeLessThanOrEqual(Date.now());
  });

  it('may be a whole affiliate: then it is its own site that has to go', async () => {
    const affiliate = { name: 'Union of Maine', shortName: 'Maine', code: 'me', state: 'Maine', owner: 'me', brand: { primary: '#12356b', accent: '#b3261e' }, contact: { phone: '+1 555 0100' }, languages: 'en' };
    await content.unpublish('affiliate', await content.createPublished('affiliate', affiliate));
    expect((await removals(people.national!))[0]).toMatchObject({ type: 'affiliate', title: 'Union of Maine', owner: 'me', revision: await revision() });
  });

  it('is no longer listed when it is published again', async () => {
    const id = await content.createPublished('topic', { title: 'Back again', owner: 'us' });
    await content.unpublish('topic', id);
    expect(await titles(people.national!)).toContain('Back again');
    await content.publish('topic', id);
    expect(await titles(people.national!)).not.toContain('Back again');
  });
});
