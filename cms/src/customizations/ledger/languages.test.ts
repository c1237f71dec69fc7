import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentOf } from '../../../testing/content.mts';
import { inLedger, ledgerRows } from '../../../testing/ledger.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

let cms: TestCms;
let content: ReturnType<typeof contentOf>;
let id: string;

beforeAll(async () => {
  cms = await startTestCms();
  content = contentOf(cms.strapi);
});
beforeEach(async () => {
  id = await content.createPublished('article', { title: 'Heat', owner: 'us' });
  await content.update('article', id, { title: 'Calor', slug: `calor-${id}`, summary: 'Resumen.' }, { locale: 'es' });
  await content.publish('article', id, 'es');
});
afterAll(() => cms.stop());

const both = async () => ({ en: await inLedger(cms.strapi, 'article', id, 'en'), es: await inLedger(cms.strapi, 'article', id, 'es') });
/** What Strapi itself shows as published, to which the ledger must agree. */
const inStrapi = async (locale: 'en' | 'es') => content.documents('article').findOne({ documentId: id, locale, status: 'published', populate: ['applicability'] as never }) as Promise<Record<string, unknown>>;

describe('a field that is the same in all languages', () => {
  it('changes in the published Spanish text when it is published in English', async () => {
    await content.update('article', id, { title: 'Heat rule', kind: 'opinion', applicability: { rule: 'only', states: [{ affiliate: 'ct' }] } });
    await content.publish('article', id, 'en');
    const { en, es } = await both();
    expect(en).toMatchObject({ title: 'Heat rule', kind: 'opinion' });
    expect(es).toMatchObject({ title: 'Calor', kind: 'opinion', applicability: { rule: 'only', states: [{ affiliate: 'ct' }] } });
    expect(await inStrapi('es')).toMatchObject({ title: 'Calor', kind: 'opinion', applicability: { rule: 'only' } });
  });

  it('takes the owner and the times along: they decide who sees the Spanish text', async () => {
    await content.update('article', id, { owner: 'ct', expireOn: '2027-01-01T00:00:00.000Z' });
    await content.publish('article', id, 'en');
    const rows = (await ledgerRows(cms.strapi, id)).filter((row) => row.superseded_by === null) as unknown as { locale: string; owner: string; expire_on: number }[];
    expect(rows.map(({ locale, owner, expire_on }) => ({ locale, owner, expire_on })).toSorted((a, b) => a.locale.localeCompare(b.locale))).toEqual(
      ['en', 'es'].map((locale) => ({ locale, owner: 'ct', expire_on: Date.parse('2027-01-01') })));
  });

  it('does not change in a language that is not published', async () => {
    await content.unpublish('article', id, 'es');
    await content.update('article', id, { kind: 'opinion' });
    await content.publish('article', id, 'en');
    expect((await both()).es).toBeNull();
  });

  it('does not carry unpublished Spanish words along', async () => {
    await content.update('article', id, { title: 'Todavía no' }, { locale: 'es' });
    await content.update('article', id, { kind: 'opinion' });
    await content.publish('article', id, 'en');
    expect((await both()).es).toMatchObject({ title: 'Calor', kind: 'opinion' });
  });
});

describe('taking down one language', () => {
  it.each(['unpublish', 'delete'] as const)('leaves the other as it is (%s)', async (action) => {
    await content[action]('article', id, 'es');
    const { en, es } = await both();
    expect(es).toBeNull();
    expect(en).toMatchObject({ title: 'Heat' });
  });

  it('takes both down when both are named', async () => {
    await content.unpublish('article', id, '*');
    expect(await both()).toEqual({ en: null, es: null });
  });
});
