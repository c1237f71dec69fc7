import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../testing/content.mts';
import { inLedger, ledgerRows } from '../../../testing/ledger.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

let cms: TestCms;
let content: ReturnType<typeof contentOf>;
/** When set, every write of the Document Service breaks right after Strapi's own work and before the ledger's. */
let breaking = false;

beforeAll(async () => {
  cms = await startTestCms();
  content = contentOf(cms.strapi);
  cms.strapi.documents.use(async (context, next) => {
    const outcome = await next();
    if (breaking && !context.action.startsWith('find')) throw new Error('The power went.');
    return outcome;
  });
});
afterEach(() => { breaking = false; });
afterAll(() => cms.stop());

const publishedRows = (): Promise<{ document_id: string; title: string }[]> =>
  cms.strapi.db.connection('articles').whereNotNull('published_at').select('document_id', 'title').orderBy('document_id');
const stateOf = async () => ({ published: await publishedRows(), ledger: await ledgerRows(cms.strapi) });

interface Action { name: string; prepare(): Promise<string>; act(id: string): Promise<unknown> }
const draft = () => content.create('article');
const published = () => content.createPublished('article');
const manager = () => cms.strapi.plugin('content-manager').service('document-manager') as Record<'publishMany' | 'unpublishMany' | 'deleteMany', (...parameters: unknown[]) => Promise<unknown>>;
const uid = 'api::article.article';
const data = { title: 'Changed' };

const actions: Action[] = [
  { name: 'publish', prepare: draft, act: (id) => content.publish('article', id) },
  { name: 'publish in all languages', prepare: draft, act: (id) => content.publish('article', id, '*') },
  { name: 'publish several', prepare: draft, act: async (id) => manager().publishMany(uid, [id, await draft()], 'en') },
  { name: 'create as published', prepare: draft, act: () => content.create('article', {}, { status: 'published' }) },
  { name: 'update as published', prepare: published, act: (id) => content.update('article', id, data, { status: 'published' }) },
  { name: 'unpublish', prepare: published, act: (id) => content.unpublish('article', id) },
  { name: 'unpublish several', prepare: published, act: async (id) => manager().unpublishMany([id, await published()], uid, { locale: 'en' }) },
  { name: 'delete', prepare: published, act: (id) => content.delete('article', id) },
  { name: 'delete several', prepare: published, act: async (id) => manager().deleteMany([id, await published()], uid, { locale: '*' }) },
];

describe.each(actions)('to $name', ({ prepare, act }) => {
  it('adds to the ledger', async () => {
    const id = await prepare();
    const before = (await ledgerRows(cms.strapi)).length;
    await act(id);
    expect((await ledgerRows(cms.strapi)).length).toBeGreaterThan(before);
  });

  it('leaves neither a changed item nor a row of the ledger when it breaks between the two', async () => {
    const id = await prepare();
    const before = await stateOf();
    breaking = true;
    await expect(act(id)).rejects.toThrow('The power went.');
    breaking = false;
    expect(await stateOf()).toEqual(before);
  });

  it('leaves neither when what surrounds it breaks afterwards', async () => {
    const id = await prepare();
    const before = await stateOf();
    await expect(cms.strapi.db.transaction(async () => {
      await act(id);
      throw new Error('The disk is full.');
    })).rejects.toThrow('The disk is full.');
    expect(await stateOf()).toEqual(before);
  });

  it('leaves neither when the ledger cannot be written', async () => {
    const id = await prepare();
    const before = await stateOf();
    await cms.strapi.db.connection.raw(`CREATE TRIGGER full BEFORE INSERT ON ledger BEGIN SELECT RAISE(ABORT, 'The ledger is full.'); END`);
    await expect(act(id)).rejects.toThrow('The ledger is full.');
    await cms.strapi.db.connection.raw('DROP TRIGGER full');
    expect(await stateOf()).toEqual(before);
  });
});

describe('what is published stays as it is', () => {
  const quiet: Action[] = [
    { name: 'publishing it again unchanged', prepare: published, act: (id) => content.publish('article', id) },
    { name: 'saving a draft of it', prepare: published, act: (id) => content.update('article', id, data) },
    { name: 'creating another draft', prepare: published, act: () => draft() },
    { name: 'discarding its draft', prepare: published, act: (id) => content.documents('article').discardDraft({ documentId: id }) },
    { name: 'unpublishing what is not published', prepare: draft, act: (id) => content.unpublish('article', id) },
    { name: 'deleting a draft', prepare: draft, act: (id) => content.delete('article', id) },
    { name: 'copying it', prepare: published, act: (id) => content.documents('article').clone({ documentId: id, data: { slug: 'a-copy' } }) },
  ];
  it.each(quiet)('by $name', async ({ prepare, act }) => {
    const id = await prepare();
    const before = await ledgerRows(cms.strapi);
    await act(id);
    expect(await ledgerRows(cms.strapi)).toEqual(before);
  });

  it('by copying it with unpublished changes, even when the copy is asked for as published', async () => {
    const id = await published();
    await content.update('article', id, { title: 'Not yet' });
    await content.documents('article').clone({ documentId: id, status: 'published', data: { slug: 'another-copy' } } as never);
    expect((await inLedger(cms.strapi, 'article', id))?.title).toBe('A article');
  });

  it('by creating another published item with its documentId among the parameters', async () => {
    const id = await published();
    await content.update('article', id, { title: 'Not yet' });
    await content.documents('article').create({ documentId: id, status: 'published', data: { title: 'Other', slug: 'other', kind: 'news', date: '2026-01-02', summary: 'Other.' } } as never);
    expect((await inLedger(cms.strapi, 'article', id))?.title).toBe('A article');
  });
});

describe('revisions', () => {
  it('are all different when twenty items are published at once, and have no gap', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, draft));
    const before = (await ledgerRows(cms.strapi)).at(-1)!.revision;
    await Promise.all(ids.map((id) => content.publish('article', id)));
    const revisions = (await ledgerRows(cms.strapi)).map((row) => row.revision).filter((revision) => revision > before);
    expect(revisions).toEqual(Array.from({ length: 20 }, (_, index) => before + 1 + index));
  });

  it('leave exactly one newest row for an item that was published, taken down and published again', async () => {
    const id = await published();
    await content.unpublish('article', id);
    await content.publish('article', id);
    const rows = await ledgerRows(cms.strapi, id);
    expect(rows.map((row) => row.entry !== null)).toEqual([true, false, true]);
    expect(rows.map((row) => row.superseded_by)).toEqual([rows[1]!.revision, rows[2]!.revision, null]);
  });
});
