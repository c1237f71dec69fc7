import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isTombstone } from '@broadside/shared/content';
import { type Answer, askSnapshot } from '../../../testing/ask.mts';
import { contentOf } from '../../../testing/content.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

let cms: TestCms;
let content: ReturnType<typeof contentOf>;
let token: string;
let id: string;
beforeAll(async () => {
  cms = await startTestCms();
  content = contentOf(cms.strapi);
  token = await cms.token('read', 'everything');
  id = await content.createPublished('article', { title: 'Heat' });
});
afterAll(() => cms.stop());

const ask = (query = '', etag?: string | null): Promise<Answer> => askSnapshot(cms, token, query, etag ? { 'if-none-match': etag } : {});
const soon = (): string => new Date(Date.now() + 2500).toISOString();
const until = (time: string): Promise<void> => setTimeout(Math.max(0, Date.parse(time) - Date.now()) + 20);

describe('a reader who has the newest state', () => {
  it('is told so, without the content', async () => {
    const { etag } = await ask();
    const again = await ask('', etag);
    expect(again).toMatchObject({ status: 304, etag, text: '' });
  });

  it('is told so after things happened that concern no visitor', async () => {
    const { etag } = await ask();
    await content.create('article');
    await content.update('article', id, { title: 'Not yet' });
    expect((await ask('', etag)).status).toBe(304);
  });

  it.each(['publish', 'unpublish'] as const)('gets the content again after a %s', async (action) => {
    const { etag } = await ask();
    await content[action]('article', id);
    expect(await ask('', etag)).toMatchObject({ status: 200, etag: expect.not.stringMatching(etag!) as string });
  });

  it('is told so only by a token of the same right: the answers differ', async () => {
    const etags = [(await ask()).etag];
    for (const right of ['us', 'ct', 'ny', 'al']) etags.push((await askSnapshot(cms, await cms.token('read', right))).etag);
    expect(new Set(etags).size).toBe(5);
  });

  it('is told so only for the same question', async () => {
    const { etag, header } = await ask();
    const since = await ask(`?since=${header.cursor}`, etag);
    expect(since.status).toBe(200);
    expect((await ask(`?since=${header.cursor}`, since.etag)).status).toBe(304);
  });

  it('is not deceived by a backup that was put back and counted up to the same revision', async () => {
    const before = await ask();
    await cms.strapi.db.connection('ledger').where({ revision: before.header.revision }).update({ recorded_at: 1 });
    expect((await ask('', before.etag)).status).toBe(200);
  });
});

describe('time alone changes the answer, and the header says when', () => {
  // The times of one test are not to be met in the next.
  beforeEach(async () => { await cms.strapi.db.connection('ledger').whereNotNull('publish_on').orWhereNotNull('expire_on').delete(); });

  it.each([
    { what: 'an item goes live', field: 'publishOn', linesBefore: 0, linesAfter: 1, change: { entry: expect.anything() as unknown } },
    { what: 'an item comes down', field: 'expireOn', linesBefore: 1, linesAfter: 0, change: { removed: true } },
  ])('when $what', async ({ field, linesBefore, linesAfter, change }) => {
    const time = soon();
    const item = await content.createPublished('article', { [field]: time });
    const before = await ask();
    const count = (answer: Answer) => answer.lines.filter((line) => line.id === item && !isTombstone(line)).length;
    expect(before.header.next).toBe(time);
    expect(count(before)).toBe(linesBefore);
    expect((await ask('', before.etag)).status).toBe(304);
    await until(time);
    const after = await ask('', before.etag);
    expect(after).toMatchObject({ status: 200, etag: expect.not.stringMatching(before.etag!) as string });
    expect(count(after)).toBe(linesAfter);
    expect(after.header.next).toBeNull();
    const delta = await ask(`?since=${before.header.cursor}`);
    expect(delta.lines).toEqual([expect.objectContaining({ id: item, ...change })]);
  });

  it('but a time that passes for another state is no news', async () => {
    const time = soon();
    await content.createPublished('article', { owner: 'ny', publishOn: time });
    const ct = await cms.token('read', 'ct');
    const before = await askSnapshot(cms, ct);
    expect(before.header.next).toBeNull();
    await until(time);
    expect((await askSnapshot(cms, ct, '', { 'if-none-match': before.etag! })).status).toBe(304);
  });
});

describe('a cursor that no snapshot of this CMS gave', () => {
  const weird = ['', 'x', '-1', '1.5', '1e3', '0x10', ' 1-0', '1-0 ', '1-', '-', '1-0-0', '01-0', '1-00', '+1-0', '١-٠', '9'.repeat(15), `${'9'.repeat(16)}-0`, 'null', 'undefined', "1-0'--", '1-0%00', '0-999999999999999', '999999-0'];
  it.each(weird)('is refused with a sentence that says what to do: %j', async (cursor) => {
    const answer = await ask(`?since=${encodeURIComponent(cursor)}`);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('Ask without it for everything.');
  });

  it.each(['?since=1-0&since=2-0', '?since[$gt]=1-0', '?since[]=1-0&since[]=2-0'])('is refused in the form %s', async (query) => {
    expect((await ask(query)).status).toBe(400);
  });
});
