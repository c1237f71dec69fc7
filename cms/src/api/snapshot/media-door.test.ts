import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentOf } from '../../../testing/content.mts';
import { inLedger } from '../../../testing/ledger.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';
import { grayPng, type Uploaded, uploadsOf } from '../../../testing/uploads.mts';

let cms: TestCms;
let content: ReturnType<typeof contentOf>;
let uploads: ReturnType<typeof uploadsOf>;
let token: string;
let picture: Uploaded;
let id: string;
let sha256: string;

const shownDigest = async (item: string) => (await inLedger(cms.strapi, 'article', item))!.cover!.image!.sha256;
const get = (digest: string) => fetch(`${cms.url}/api/snapshot/media/${digest}`, { headers: { authorization: `Bearer ${token}` } });

let shade = 0;
beforeAll(async () => {
  cms = await startTestCms();
  content = contentOf(cms.strapi);
  uploads = uploadsOf(cms.strapi);
  token = await cms.token('read', 'everything');
});
beforeEach(async () => {
  picture = await uploads.add(grayPng(shade += 1));
  id = await content.createPublished('article', { cover: { image: picture.id } });
  sha256 = await shownDigest(id);
});
afterAll(() => cms.stop());

describe('the door for pictures and files', () => {
  it('gives exactly the bytes that the digest names, and their kind', async () => {
    const response = await get(sha256);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(createHash('sha256').update(Buffer.from(await response.arrayBuffer())).digest('hex')).toBe(sha256);
  });

  it('shuts when the last item that shows the picture is taken down', async () => {
    const other = await content.createPublished('article', { cover: { image: picture.id } });
    await content.unpublish('article', id);
    expect((await get(sha256)).status).toBe(200);
    await content.unpublish('article', other);
    expect((await get(sha256)).status).toBe(404);
  });

  it('shuts for the old bytes when they are replaced: other bytes never come under their digest', async () => {
    await uploads.replace(picture, grayPng(shade += 1));
    expect((await get(sha256)).status).toBe(404);
    expect((await get(await shownDigest(id))).status).toBe(200);
  });

  it('still gives the bytes when one of two files with the same bytes is deleted', async () => {
    const twin = await uploads.add(grayPng(shade));
    const other = await content.createPublished('article', { cover: { image: twin.id } });
    expect(await shownDigest(other)).toBe(sha256);
    await uploads.remove(twin);
    const response = await get(sha256);
    expect(createHash('sha256').update(Buffer.from(await response.arrayBuffer())).digest('hex')).toBe(sha256);
  });

  it.each(['..%2f..%2fdatabase.sqlite', 'null', '%00', "'%20OR%201=1--", 'a'.repeat(64)])('gives nothing for %s', async (digest) => {
    expect((await get(digest)).status).toBe(404);
  });
});
