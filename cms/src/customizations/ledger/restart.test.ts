import { expect, it } from 'vitest';
import { isTombstone } from '@broadside/shared/content';
import { askSnapshot } from '../../../testing/ask.mts';
import { contentOf } from '../../../testing/content.mts';
import { ledgerRows } from '../../../testing/ledger.mts';
import { startTestCms } from '../../../testing/start-test-cms.mts';

it('the ledger outlives a restart of the CMS on the same database, goes on counting, and keeps its write-ahead log', async () => {
  const first = await startTestCms();
  const content = contentOf(first.strapi);
  const id = await content.createPublished('article', { title: 'Heat' });
  await content.unpublish('article', await content.createPublished('article'));
  const before = await ledgerRows(first.strapi);
  await first.stop({ keepHome: true });

  const second = await startTestCms(first.home);
  try {
    // The write-ahead log lets a reader read while an editor saves.
    expect(await second.strapi.db.connection.raw('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await ledgerRows(second.strapi)).toEqual(before);
    const { lines } = await askSnapshot(second, await second.token('read', 'everything'));
    expect(lines.filter((line) => !isTombstone(line)).map((line) => line.id)).toEqual([id]);
    await contentOf(second.strapi).createPublished('article');
    expect((await ledgerRows(second.strapi)).at(-1)!.revision).toBe(before.at(-1)!.revision + 1);
  } finally {
    await second.stop();
  }
});
