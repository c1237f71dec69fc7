import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentOf } from '../../../testing/content.mts';
import { inLedger, ledgerRows } from '../../../testing/ledger.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';
import { grayPng, type Uploaded, uploadsOf } from '../../../testing/uploads.mts';

let cms: TestCms;
let content: ReturnType<typeof contentOf>;
let uploads: ReturnType<typeof uploadsOf>;
let picture: Uploaded;

beforeAll(async () => {
  cms = await startTestCms();
  content = contentOf(cms.strapi);
  uploads = uploadsOf(cms.strapi);
});
beforeEach(async () => { picture = await uploads.add(grayPng(1), { alternativeText: 'Before' }); });
afterAll(() => cms.stop());

const onDisk = (): string => join(cms.home, 'public', picture.url);
const digest = (): string => createHash('sha256').update(readFileSync(onDisk())).digest('hex');
const coverOf = async (id: string, locale = 'en') => (await inLedger(cms.strapi, 'article', id, locale))?.cover?.image;
const withCover = () => ({ cover: { image: picture.id } });

/** `now`: what is shown of the picture afterwards; null when it is gone. */
interface Edit { name: string; act(): Promise<unknown>; now: object | null }
const edits: Edit[] = [
  { name: 'its words change', act: () => uploads.describe(picture, { alternativeText: 'After' }), now: { alt: 'After' } },
  { name: 'its bytes are replaced', act: () => uploads.replace(picture, grayPng(2)), now: {} },
  { name: 'it is deleted', act: () => uploads.remove(picture), now: null },
];

describe.each(edits)('a picture that items show: when $name', ({ act, now }) => {
  it('every published item says so, also deep inside a block, in all languages', async () => {
    const first = await content.createPublished('article', withCover());
    await content.update('article', first, { title: 'Un artículo', slug: `es-${first}`, summary: 'Resumen.', ...withCover() }, { locale: 'es' });
    await content.publish('article', first, 'es');
    const second = await content.createPublished('article', { body: [{ __component: 'blocks.gallery', pictures: [{ image: picture.id }, { caption: 'No picture' }] }] });
    await act();
    const gallery = (await inLedger(cms.strapi, 'article', second))?.body[0] as { pictures: { image: unknown }[] };
    const shown = [await coverOf(first), await coverOf(first, 'es'), gallery.pictures[0]!.image];
    const expected = now && { ...now, sha256: digest() };
    expect(shown).toMatchObject([expected, expected, expected]);
  });

  it('nothing is added for items that are drafts, or that show it only in their draft', async () => {
    await content.create('article', withCover());
    const published = await content.createPublished('article');
    await content.update('article', published, withCover());
    const before = await ledgerRows(cms.strapi);
    await act();
    expect(await ledgerRows(cms.strapi)).toEqual(before);
  });

  it('nothing is added for items that are no longer published', async () => {
    const id = await content.createPublished('article', withCover());
    await content.unpublish('article', id);
    const before = await ledgerRows(cms.strapi);
    await act();
    expect(await ledgerRows(cms.strapi)).toEqual(before);
  });

  it('publishing the item again adds nothing more', async () => {
    const id = await content.createPublished('article', withCover());
    await act();
    const before = await ledgerRows(cms.strapi);
    await content.publish('article', id);
    expect(await ledgerRows(cms.strapi)).toEqual(before);
  });

  it('unpublished changes of the item stay unpublished', async () => {
    const id = await content.createPublished('article', withCover());
    await content.update('article', id, { title: 'Not yet' });
    await act();
    expect((await inLedger(cms.strapi, 'article', id))?.title).toBe('A article');
  });

  it('neither the file nor the ledger changes when the ledger cannot be written', async () => {
    const id = await content.createPublished('article', withCover());
    const fileRow = () => cms.strapi.db.connection('files').where({ id: picture.id }).first() as Promise<unknown>;
    const before = { file: await fileRow(), ledger: await ledgerRows(cms.strapi, id) };
    await cms.strapi.db.connection.raw(`CREATE TRIGGER full BEFORE INSERT ON ledger BEGIN SELECT RAISE(ABORT, 'The ledger is full.'); END`);
    await expect(act()).rejects.toThrow('The ledger is full.');
    await cms.strapi.db.connection.raw('DROP TRIGGER full');
    expect({ file: await fileRow(), ledger: await ledgerRows(cms.strapi, id) }).toEqual(before);
  });
});

describe('a file that a published item cannot be without', () => {
  it('is not deleted, and the message names the item', async () => {
    const files = [{ __component: 'blocks.files', files: [{ title: 'The form', file: picture.id }] }];
    const id = await content.createPublished('article', { title: 'Forms', body: files });
    const before = await ledgerRows(cms.strapi);
    await expect(uploads.remove(picture)).rejects.toThrow('“Forms” is published and can’t be without this file.');
    expect(await ledgerRows(cms.strapi)).toEqual(before);
    expect(existsSync(onDisk())).toBe(true);
    await content.update('article', id, { body: [] });
    await content.publish('article', id);
    await uploads.remove(picture);
    expect(existsSync(onDisk())).toBe(false);
  });
});
