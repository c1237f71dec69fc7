import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { contentOf } from '../../../testing/content.mts';
import { inLedger } from '../../../testing/ledger.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

let cms: TestCms;
let content: ReturnType<typeof contentOf>;
let id: string;

beforeAll(async () => {
  cms = await startTestCms();
  content = contentOf(cms.strapi);
});
afterAll(() => cms.stop());

const writeSpanish = async (fields: object): Promise<void> => {
  await content.update('article', id, { ...fields }, { locale: 'es' });
  await content.publish('article', id, 'es');
};
const changeEnglish = async (fields: object): Promise<void> => {
  await content.update('article', id, { ...fields });
  await content.publish('article', id, 'en');
};
const translation = async () => (await inLedger(cms.strapi, 'article', id, 'es'))?.translation ?? null;
const behindSince = async (): Promise<string | null> => (await translation())?.changed ?? null;

beforeEach(async () => {
  id = await content.createPublished('article', { title: 'Heat', owner: 'us' });
  await writeSpanish({ title: 'Calor', slug: `calor-${id}`, summary: 'Resumen.' });
});

it('a translation follows its English until the English says something else', async () => {
  expect(await behindSince()).toBeNull();
  const before = Date.now();
  await changeEnglish({ title: 'Heat in kitchens' });
  expect(Date.parse((await behindSince())!)).toBeGreaterThanOrEqual(before);
});

it('a translation is behind since the first of several changes', async () => {
  await changeEnglish({ title: 'Heat in kitchens' });
  const since = await behindSince();
  await changeEnglish({ title: 'Heat in all kitchens' });
  expect(await behindSince()).toBe(since);
});

it('what is the same in all languages leaves it as it was', async () => {
  await changeEnglish({ kind: 'opinion' });
  expect(await behindSince()).toBeNull();
});

it('publishing a translation again says that it follows, also when nothing had to change', async () => {
  await changeEnglish({ title: 'Heat in kitchens' });
  await content.publish('article', id, 'es');
  expect(await behindSince()).toBeNull();
});

it('a small correction does not hide that it is behind, when its editor says so', async () => {
  await changeEnglish({ title: 'Heat in kitchens' });
  const since = await behindSince();
  await writeSpanish({ summary: 'Resumen corregido.', translation: { behind: true } });
  expect(await behindSince()).toBe(since);
  await writeSpanish({ translation: { behind: false } });
  expect(await behindSince()).toBeNull();
});

it('publishing both languages at once does not say that somebody translated', async () => {
  await content.update('article', id, { title: 'Heat in kitchens' });
  await content.publish('article', id, '*');
  expect(await behindSince()).not.toBeNull();
  await content.update('article', id, { title: 'Heat in schools' });
  await content.update('article', id, { title: 'Calor en las escuelas' }, { locale: 'es' });
  await content.publish('article', id, '*');
  expect(await behindSince()).toBeNull();
});

it('the name of who checked it goes along and stays', async () => {
  await writeSpanish({ translation: { checkedBy: 'Rosa Medina' } });
  await changeEnglish({ title: 'Heat in kitchens' });
  expect((await translation())?.checkedBy).toBe('Rosa Medina');
});
