import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentOf } from '../../../testing/content.mts';
import { type Person, signIn } from '../../../testing/panel.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

const affiliates = '/content-manager/collection-types/api::affiliate.affiliate';
const fields = { name: 'Union of Connecticut', shortName: 'Connecticut', code: 'ct', owner: 'ct', state: 'Connecticut', brand: { primary: '#12356b', accent: '#b3261e' }, contact: { phone: '+1 555 0100' }, languages: 'en_es' };

let cms: TestCms;
let id: string;
const people: Record<string, Person> = {};
beforeAll(async () => {
  cms = await startTestCms();
  people.ct = await signIn(cms, 'state-editor', 'affiliate-ct');
  people.administrator = await signIn(cms, 'strapi-super-admin');
  id = await contentOf(cms.strapi).createPublished('affiliate', fields);
  await contentOf(cms.strapi).update('affiliate', id, fields, { locale: 'es' });
});
afterAll(() => cms.stop());
beforeEach(async () => { for (const locale of ['en', 'es'] as const) await contentOf(cms.strapi).publish('affiliate', id, locale); });

const published = async (): Promise<string[]> => (await cms.strapi.db.query('api::affiliate.affiliate' as never).findMany({ where: { documentId: id, publishedAt: { $notNull: true } } }) as { locale: string }[]).map(({ locale }) => locale).sort();
const takeDown = (who: string, locale: 'en' | 'es') => people[who]!.ask('POST', `${affiliates}/${id}/actions/unpublish?locale=${locale}`, {});

describe('taking an affiliate down, and its site with it', () => {
  it('is an administrator’s business', async () => {
    expect(await takeDown('ct', 'en')).toMatchObject({ status: 403, message: 'Affiliates are taken down by an administrator only. Nothing was changed.' });
    expect((await people.ct!.ask('POST', `${affiliates}/actions/bulkUnpublish`, { documentIds: [id], locale: ['en'] })).status).not.toBe(200);
    expect(await published()).toEqual(['en', 'es']);
    expect((await takeDown('administrator', 'en')).status).toBe(200);
    expect(await published()).toEqual(['es']);
  });

  it('is not what an editor does who takes a translation down', async () => {
    expect((await takeDown('ct', 'es')).status).toBe(200);
    expect(await published()).toEqual(['en']);
  });
});
