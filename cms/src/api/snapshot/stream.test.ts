import { get, type IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { askSnapshot } from '../../../testing/ask.mts';
import { contentOf } from '../../../testing/content.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';
import { readLedger } from '../../customizations/ledger/read.ts';
import { snapshotStream } from './stream.ts';

/** Far more than the buffers between two programs hold. */
const ENTRIES = 3000;
const LENGTH = 10_000;

let cms: TestCms;
let token: string;
beforeAll(async () => {
  cms = await startTestCms();
  token = await cms.token('read', 'everything');
  await contentOf(cms.strapi).createPublished('article', { body: [{ __component: 'blocks.text', body: 'x'.repeat(LENGTH) }] });
  await cms.strapi.db.connection.raw(`WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < ${ENTRIES})
    INSERT INTO ledger (revision, document_id, locale, type, owner, slug, hash, entry, recorded_at) SELECT i, printf('%024d', i), locale, type, owner, slug, hash, entry, recorded_at FROM ledger, n`);
  await cms.strapi.db.connection('ledger_revision').update({ value: ENTRIES });
});
afterAll(() => cms.stop());

/** Whether a reader still holds on to a state of the database: then the write-ahead log can't be emptied, and would grow without end. */
async function isHeld(): Promise<boolean> {
  await cms.strapi.db.connection('ledger_revision').update({ value: ENTRIES });
  const [{ busy }] = await cms.strapi.db.connection.raw('PRAGMA wal_checkpoint(TRUNCATE)') as [{ busy: number }];
  return busy === 1;
}

const expectLetGo = (): Promise<void> => vi.waitFor(async () => expect(await isHeld()).toBe(false), { timeout: 5000 });

const request = (method = 'GET'): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => { get(`${cms.url}/api/snapshot`, { method, headers: { authorization: `Bearer ${token}` } }, resolve).on('error', reject); });

describe('a long snapshot', () => {
  it('comes whole', async () => {
    const { end, lines } = await askSnapshot(cms, token);
    expect(end.entries).toBe(ENTRIES);
    expect(lines.length).toBe(ENTRIES);
  });

  it('is read from the database only as fast as the reader takes it', async () => {
    const reading = readLedger(cms.strapi, { affiliate: null }, Date.now());
    let taken = 0;
    const counted = { ...reading, *rows(since: null) { for (const row of reading.rows(since)) { taken += 1; yield row; } } };
    const stream = snapshotStream(counted as typeof reading, { affiliate: null }, Date.now(), null);
    await new Promise((resolve) => { stream.once('readable', resolve); });
    stream.read();
    await setTimeout(200);
    expect(taken).toBeLessThan(50);
    stream.destroy();
  });

  it('shows what was published when it was asked for, and holds up nobody who publishes meanwhile', async () => {
    const reading = readLedger(cms.strapi, { affiliate: null }, Date.now());
    const id = await contentOf(cms.strapi).createPublished('article', { title: 'Meanwhile' });
    expect([...reading.rows(null)].some((row) => row.document_id === id)).toBe(false);
    reading.close();
    expect((await askSnapshot(cms, token)).lines.some((line) => line.id === id)).toBe(true);
  });

  it('has no end when it breaks in the middle, so that it is never taken for whole', async () => {
    const reading = readLedger(cms.strapi, { affiliate: null }, Date.now());
    const broken = { ...reading, *rows() { yield* [...reading.rows(null)].slice(0, 1000); throw new Error('The disk is gone.'); } };
    const stream = snapshotStream(broken as unknown as typeof reading, { affiliate: null }, Date.now(), null);
    let text = '';
    await expect((async () => { for await (const piece of stream) text += piece; })()).rejects.toThrow('The disk is gone.');
    expect(text).not.toContain('"end":true');
  });
});

describe('the database is let go', () => {
  // Do not wait for a reader: the answer is wanted at once.
  beforeAll(async () => { await cms.strapi.db.connection.raw('PRAGMA busy_timeout = 0'); });

  it('when the reader hangs up in the middle', async () => {
    const response = await request();
    await new Promise((resolve) => { response.once('readable', resolve); });
    expect(await isHeld()).toBe(true);
    response.destroy();
    await expectLetGo();
  });

  it('when the reader hangs up before the first byte', async () => {
    const asking = get(`${cms.url}/api/snapshot`, { headers: { authorization: `Bearer ${token}` } }).on('error', () => {});
    await setTimeout(30);
    asking.destroy();
    await expectLetGo();
  });

  it.each([
    { what: 'after the whole snapshot', ask: () => askSnapshot(cms, token) },
    { what: 'after “unchanged”', ask: async () => askSnapshot(cms, token, '', { 'if-none-match': (await askSnapshot(cms, token)).etag! }) },
    { what: 'after a weird cursor', ask: () => askSnapshot(cms, token, '?since=x') },
    { what: 'after a question for the headers only', ask: async () => { (await request('HEAD')).resume(); } },
    { what: 'after a question for a picture', ask: () => fetch(`${cms.url}/api/snapshot/media/none`, { headers: { authorization: `Bearer ${token}` } }) },
  ])('$what', async ({ ask }) => {
    await ask();
    await expectLetGo();
  });
});
