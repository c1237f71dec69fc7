import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { askSnapshot } from '../../../testing/ask.mts';
import { contentOf } from '../../../testing/content.mts';
import { ledgerRows } from '../../../testing/ledger.mts';
import { startTestCms } from '../../../testing/start-test-cms.mts';

const rightsOf = { whole: ['read', 'everything'] };

it('the ledger outlives a restart of the CMS on the same database, and goes on counting', async () => {
  const first = await startTestCms();
  const content = contentOf(first.strapi);
  const id = await content.createPublished('article', { title: 'Heat' });
  await content.unpublish('article', await content.createPublished('article'));
  const before = await ledgerRows(first.strapi);
  await first.stop({ keepHome: true });

  const second = await startTestCms(first.home);
  try {
    expect(await ledgerRows(second.strapi)).toEqual(before);
    const { lines } = await askSnapshot(second, await second.token(...rightsOf.whole));
    expect(lines.map((line) => line.id)).toEqual([id]);
    await contentOf(second.strapi).createPublished('article');
    expect((await ledgerRows(second.strapi)).at(-1)!.revision).toBe(before.at(-1)!.revision + 1);
  } finally {
    await second.stop();
    rmSync(first.home, { recursive: true, force: true });
  }
});

it('the database keeps a write-ahead log, so that a reader does not hold up an editor', async () => {
  const cms = await startTestCms();
  try {
    expect(await cms.strapi.db.connection.raw('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  } finally {
    await cms.stop();
  }
});
