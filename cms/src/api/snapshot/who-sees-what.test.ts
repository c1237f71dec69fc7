import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSnapshot } from '../../../testing/ask.mts';
import { contentOf } from '../../../testing/content.mts';
import { inLedger } from '../../../testing/ledger.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';
import { grayPng, type Uploaded, uploadsOf } from '../../../testing/uploads.mts';

const hour = 3_600_000;
const inAnHour = (): string => new Date(Date.now() + hour).toISOString();
const inHalfAnHour = (): string => new Date(Date.now() + hour / 2).toISOString();
const anHourAgo = (): string => new Date(Date.now() - hour).toISOString();
const person = { firstname: 'Petunia', lastname: 'Quillfeather', email: 'petunia.quillfeather@example.org' };

/** Each item is found by its title, which stands nowhere else, and by its picture. Who may see it: the tokens by name. */
const items = [
  { title: 'Aardvark national', fields: { owner: 'us' }, seenBy: ['everything', 'us', 'ct', 'ny'] },
  { title: 'Badger of Connecticut', fields: { owner: 'ct' }, seenBy: ['everything', 'ct'] },
  { title: 'Civet of New York', fields: { owner: 'ny' }, seenBy: ['everything', 'ny'] },
  { title: 'Dingo expiring later', fields: { owner: 'us', expireOn: inAnHour() }, seenBy: ['everything', 'us', 'ct', 'ny'] },
  { title: 'Egret live since an hour', fields: { owner: 'us', publishOn: anHourAgo() }, seenBy: ['everything', 'us', 'ct', 'ny'] },
  { title: 'Ferret with an embargo', fields: { owner: 'us', publishOn: inAnHour() }, seenBy: [] },
  { title: 'Gibbon with an embargo in Connecticut', fields: { owner: 'ct', publishOn: inHalfAnHour() }, seenBy: [] },
  { title: 'Heron expired', fields: { owner: 'us', expireOn: anHourAgo() }, seenBy: [] },
  { title: 'Impala never published', fields: { owner: 'us' }, draft: true, seenBy: [] },
] as const;
const readers = ['everything', 'us', 'ct', 'ny'] as const;

let cms: TestCms;
const ids = new Map<string, string>();
const digests = new Map<string, string>();
const tokens = new Map<string, string>();

beforeAll(async () => {
  cms = await startTestCms();
  const content = contentOf(cms.strapi);
  const uploads = uploadsOf(cms.strapi);
  const user = await cms.strapi.service('admin::user').create({ ...person, password: 'Correct-Horse-1', isActive: true, roles: [1] }) as { id: number };
  for (const [index, { title, fields, ...item }] of items.entries()) {
    const picture: Uploaded = await uploads.add(grayPng(index + 10), { name: `${title}.png` });
    const cover = { image: picture.id, peopleShown: 'Zebedee Private', permission: 'Signed by Zebedee', permissionUntil: '2031-03-03' };
    const id = await content.create('article', { title, ...fields, cover, createdBy: user.id, updatedBy: user.id });
    if (!('draft' in item)) {
      await content.publish('article', id);
      digests.set(title, (await inLedger(cms.strapi, 'article', id))!.cover!.image!.sha256);
      await content.update('article', id, { summary: `Xerus not yet ${index}`, updatedBy: user.id });
    }
    ids.set(title, id);
  }
  for (const reader of readers) tokens.set(reader, await cms.token('read', reader));
});
afterAll(() => cms.stop());

describe.each(readers)('a token for “%s”', (reader) => {
  const seen = items.filter(({ seenBy }) => (seenBy as readonly string[]).includes(reader));
  const unseen = items.filter((item) => !seen.includes(item));
  const queries = ['', '?since=0-0', '?since=1-0', '?populate=*&status=draft&filters[owner]=ny&affiliate=ny&locale=es'];

  it.each(queries)('sees all that it may, and no trace of the rest, at /api/snapshot%s', async (query) => {
    const { lines, text, end } = await askSnapshot(cms, tokens.get(reader)!, query);
    const news = seen.filter(({ title }) => query !== '?since=1-0' || title !== items[0].title);
    expect(lines.map((line) => line.id).toSorted()).toEqual(news.map(({ title }) => ids.get(title)).toSorted());
    expect(end.tombstones).toBe(0);
    for (const { title } of unseen) {
      expect(text).not.toContain(title);
      expect(text).not.toContain(ids.get(title));
    }
  });

  it('never learns of unpublished changes, of who wrote it, or of what is only for colleagues', async () => {
    const { text } = await askSnapshot(cms, tokens.get(reader)!);
    const secrets = ['Xerus', 'Zebedee', '2031-03-03', 'peopleShown', 'permission', ...Object.values(person), 'createdBy', 'updatedBy', 'created_by', 'password'];
    for (const secret of secrets) expect(text).not.toContain(secret);
  });

  it('gets the pictures of what it sees, and no other', async () => {
    const given: string[] = [];
    for (const [title, sha256] of digests) {
      const response = await fetch(`${cms.url}/api/snapshot/media/${sha256}`, { headers: { authorization: `Bearer ${tokens.get(reader)!}` } });
      if (response.ok) given.push(title);
    }
    expect(given).toEqual(seen.map(({ title }) => title));
  });
});

describe('the times in the header', () => {
  it('are those of items that the token may see: another state’s embargo is no news', async () => {
    const [all, ny, us] = await Promise.all(['everything', 'ny', 'us'].map((reader) => askSnapshot(cms, tokens.get(reader)!)));
    const times = items.flatMap(({ fields }) => Object.entries(fields).flatMap(([name, time]) => (name !== 'owner' && Date.parse(time) > Date.now() ? [{ owner: fields.owner, time }] : []))).toSorted((a, b) => a.time.localeCompare(b.time));
    expect(all!.header.next).toBe(times[0]!.time);
    for (const answer of [ny, us]) expect(answer!.header.next).toBe(times.find(({ owner }) => owner === 'us')!.time);
  });
});
