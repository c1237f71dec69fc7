import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentOf } from '../../../testing/content.mts';
import { signIn } from '../../../testing/panel.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';
import type { Reviews } from './to-review.ts';

let cms: TestCms;
let content: ReturnType<typeof contentOf>;

async function translated(owner: string, title: string, fields: object = {}): Promise<string> {
  const id = await content.createPublished('article', { title, owner });
  await content.update('article', id, { title: `${title} (es)`, slug: `es-${id}`, summary: 'Resumen.', ...fields }, { locale: 'es' });
  await content.publish('article', id, 'es');
  return id;
}

beforeAll(async () => {
  cms = await startTestCms();
  content = contentOf(cms.strapi);
  const behind = await translated('us', 'Heat', { translation: { checkedBy: 'Rosa Medina' } });
  await content.update('article', behind, { title: 'Heat in kitchens' });
  await content.publish('article', behind);
  await translated('ct', 'Snow');
  await translated('ny', 'Subway');
  await content.createPublished('fact', { title: 'Old', owner: 'us', expires: '2020-12-31' });
  await content.createPublished('fact', { title: 'Fresh', owner: 'us', expires: '2999-12-31' });
  await content.create('fact', { title: 'A draft', owner: 'us', expires: '2020-12-31' });
});
afterAll(() => cms.stop());

const reviewsFor = async (...roles: string[]): Promise<Reviews> => (await (await signIn(cms, ...roles)).ask<Reviews>('GET', '/to-review')).body;
const titles = (list: { title: string }[]): string[] => list.map(({ title }) => title);

it('a national editor finds translations that are behind or unchecked, and figures that are out of date', async () => {
  const { behind, unchecked, old } = await reviewsFor('national-editor');
  expect(titles(behind)).toEqual(['Heat (es)']);
  expect(Date.parse(behind[0]!.since)).toBeLessThanOrEqual(Date.now());
  expect(titles(unchecked)).not.toContain('Heat (es)');
  expect(old).toMatchObject([{ title: 'Old', expired: '2020-12-31', type: 'fact' }]);
});

it('a state’s editor finds their own and the national ones, and none of another state', async () => {
  expect(titles((await reviewsFor('state-editor', 'affiliate-ct')).unchecked)).toEqual(['Snow (es)']);
});

it('nobody else is told anything', async () => {
  expect((await fetch(`${cms.url}/to-review`)).status).toBe(401);
});
