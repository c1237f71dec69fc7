import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Person, signIn } from '../../testing/panel.mts';
import { startTestCms, type TestCms } from '../../testing/start-test-cms.mts';

let cms: TestCms;
let person: Person;
beforeAll(async () => {
  cms = await startTestCms();
  person = await signIn(cms, 'national-editor');
});
afterAll(() => cms.stop());

const publish = (slug: string, title: string) =>
  person.ask<{ data: { title: string } }>('POST', '/content-manager/collection-types/api::topic.topic/actions/publish', { title, slug, owner: 'us', summary: 'About pay.' });

it.each([['a', '\u000B'], ['b', '\uFFFE'], ['c', '\uFFFF']])('An item is not published with an invisible character in it (%s), and the refusal says so', async (slug, character) => {
  const answer = await publish(slug, `Pay${character}day`);
  expect(answer).toMatchObject({ status: 400, message: expect.stringContaining('contains an invisible character that can’t be shown') as string });
});

it('An item is published with tabs, accents and pictures made of letters', async () => {
  expect(await publish('e', 'José\t🩺')).toMatchObject({ status: 200 });
});

it('Half a character never gets so far: the database makes it one that can be shown', async () => {
  expect((await publish('f', 'Pay\uD800day')).body.data.title.isWellFormed()).toBe(true);
  const stored = await cms.strapi.db.query('api::topic.topic').findMany({ where: { slug: 'f' } }) as { title: string }[];
  expect(stored.map(({ title }) => title)).toEqual(['Pay\uFFFDday', 'Pay\uFFFDday']);
});
