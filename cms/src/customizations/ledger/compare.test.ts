import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentOf } from '../../../testing/content.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';
import { compareLedger } from './compare.ts';

let cms: TestCms;
let content: ReturnType<typeof contentOf>;
let id: string;
beforeAll(async () => {
  cms = await startTestCms();
  content = contentOf(cms.strapi);
});
beforeEach(async () => {
  await cms.strapi.db.connection('articles').delete();
  await cms.strapi.db.connection('ledger').delete();
  id = await content.createPublished('article', { title: 'Heat' });
});
afterAll(() => cms.stop());

const articles = () => cms.strapi.db.connection('articles').where({ document_id: id }).whereNotNull('published_at');
const about = () => ({ type: 'article', id, locale: 'en', title: 'Heat' });

describe('the comparison of the ledger with Strapi’s tables', () => {
  it('finds nothing after all that editors do', async () => {
    await content.create('article');
    await content.update('article', id, { title: 'Not yet' });
    await content.update('article', id, { title: 'Calor', slug: 'calor', summary: 'Resumen.' }, { locale: 'es' });
    await content.publish('article', id, 'es');
    await content.unpublish('article', await content.createPublished('article'));
    await content.delete('article', await content.createPublished('article'));
    expect(await compareLedger(cms.strapi)).toEqual([]);
  });

  it('finds nothing after an item that is published in two languages was given to another owner', async () => {
    await content.update('article', id, { title: 'Calor', slug: 'calor', summary: 'Resumen.' }, { locale: 'es' });
    await content.publish('article', id, 'es');
    await content.update('article', id, { owner: 'ct' });
    await content.publish('article', id);
    expect(await compareLedger(cms.strapi)).toEqual([]);
  });

  it('finds what is published in Strapi and not in the ledger', async () => {
    await cms.strapi.db.connection('ledger').delete();
    expect(await compareLedger(cms.strapi)).toEqual([{ what: 'missing', ...about() }]);
  });

  it('finds what is in the ledger and no longer in Strapi', async () => {
    await articles().delete();
    expect(await compareLedger(cms.strapi)).toEqual([{ what: 'left over', ...about() }]);
  });

  it('finds what was left over when one language of an item went past the ledger', async () => {
    await content.update('article', id, { title: 'Calor', slug: 'calor', summary: 'Resumen.' }, { locale: 'es' });
    await content.publish('article', id, 'es');
    await cms.strapi.db.connection('articles').where({ document_id: id, locale: 'es' }).delete();
    expect(await compareLedger(cms.strapi)).toEqual([{ what: 'left over', ...about(), locale: 'es', title: 'Calor' }]);
  });

  it('finds an item that belongs to somebody else than the ledger says', async () => {
    await articles().update({ owner: 'ct' });
    expect(await compareLedger(cms.strapi)).toEqual([{ what: 'other owner', ...about() }]);
  });

  it('finds an entry that no longer fits the content model, and says why', async () => {
    const [row] = await cms.strapi.db.connection('ledger') as { entry: string }[];
    await cms.strapi.db.connection('ledger').update({ entry: row!.entry.replace('"kind":"news"', '"kind":"gossip"') });
    const [found] = await compareLedger(cms.strapi);
    expect(found).toMatchObject({ what: 'unfit', ...about() });
    expect(found!.problems!.map(({ path }) => path)).toEqual(['kind']);
  });
});
