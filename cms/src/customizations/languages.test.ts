import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentOf } from '../../testing/content.mts';
import { inLedger } from '../../testing/ledger.mts';
import { type Person, signIn } from '../../testing/panel.mts';
import { startTestCms, type TestCms } from '../../testing/start-test-cms.mts';

let cms: TestCms;
let administrator: Person;
beforeAll(async () => {
  cms = await startTestCms();
  administrator = await signIn(cms, 'strapi-super-admin');
});
afterAll(() => cms.stop());

const languages = () => cms.strapi.db.query('plugin::i18n.locale').findMany() as Promise<{ id: number; code: string }[]>;

it('a language can’t be removed in the settings, and what is published in it stays', async () => {
  const content = contentOf(cms.strapi);
  const id = await content.createPublished('article');
  await content.update('article', id, { title: 'Calor', slug: 'calor', summary: 'Resumen.' }, { locale: 'es' });
  await content.publish('article', id, 'es');
  const spanish = (await languages()).find(({ code }) => code === 'es')!;
  const answer = await administrator.ask('DELETE', `/i18n/locales/${spanish.id}`);
  expect(answer).toMatchObject({ status: 400, message: expect.stringMatching(/^“Español \(es\)” can’t be removed: .* take it down there\.$/) as string });
  expect((await languages()).map(({ code }) => code)).toContain('es');
  expect(await inLedger(cms.strapi, 'article', id, 'es')).toMatchObject({ title: 'Calor' });
  expect(await content.documents('article').findOne({ documentId: id, locale: 'es', status: 'published' })).toMatchObject({ title: 'Calor' });
});

it('a language that no site is made in can’t be added', async () => {
  const answer = await administrator.ask('POST', '/i18n/locales', { code: 'fr', name: 'French (fr)', isDefault: false });
  expect(answer).toMatchObject({ status: 400, message: expect.stringContaining('The sites are made in English and Spanish') as string });
  expect((await languages()).map(({ code }) => code).toSorted()).toEqual(['en', 'es']);
});
