import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../testing/content.mts';
import { ledgerRows } from '../../../testing/ledger.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

let cms: TestCms;
let content: ReturnType<typeof contentOf>;
beforeAll(async () => {
  cms = await startTestCms();
  content = contentOf(cms.strapi);
});
afterAll(() => cms.stop());

const published = async (id: string) => (await cms.strapi.db.connection('articles').where({ document_id: id }).whereNotNull('published_at')).length;

// Strapi checks first when it publishes, and refuses most of what is wrong; these it lets through.
const withoutFile = { __component: 'blocks.files', files: [{ title: 'The form', file: null }] };
const unfit = [
  { what: 'a part of a block', fields: { body: [withoutFile] }, names: '“Heat” was not published. Text 1, Files 1, File:' },
  { what: 'a part of a later block, counted as on the form', fields: { body: [{ __component: 'blocks.text', body: 'Fine.' }, withoutFile] }, names: 'Text 2, Files 1, File:' },
];

describe('what does not fit the content model', () => {
  it.each(unfit)('is refused, and the message names item and field: $what', async ({ fields, names }) => {
    const id = await content.create('article', { title: 'Heat', ...fields });
    await expect(content.publish('article', id)).rejects.toThrow(names);
    expect(await published(id)).toBe(0);
    expect(await ledgerRows(cms.strapi, id)).toEqual([]);
  });

  it('leaves the version before it published', async () => {
    const id = await content.createPublished('article', { title: 'Heat' });
    await content.update('article', id, { body: [withoutFile] });
    await expect(content.publish('article', id)).rejects.toThrow('“Heat” was not published.');
    expect(await published(id)).toBe(1);
    expect((await ledgerRows(cms.strapi, id)).map((row) => row.superseded_by)).toEqual([null]);
  });

  it('holds up the others that were to be published with it, and none is published', async () => {
    const good = await content.create('article');
    const bad = await content.create('article', { title: 'Heat', body: [withoutFile] });
    const manager = cms.strapi.plugin('content-manager').service('document-manager') as { publishMany(...parameters: unknown[]): Promise<unknown> };
    await expect(manager.publishMany('api::article.article', [good, bad], 'en')).rejects.toThrow('“Heat” was not published.');
    expect([await published(good), await published(bad)]).toEqual([0, 0]);
    expect(await ledgerRows(cms.strapi, good)).toEqual([]);
  });

  it('is refused by Strapi itself where its own rules cover it', async () => {
    const id = await content.create('article', { title: 'x'.repeat(119) });
    await content.update('article', id, { title: 'Heat', summary: null });
    await expect(content.publish('article', id)).rejects.toThrow('summary');
    expect(await ledgerRows(cms.strapi, id)).toEqual([]);
  });
});
