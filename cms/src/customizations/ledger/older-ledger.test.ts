import { expect, it } from 'vitest';
import { contentOf } from '../../../testing/content.mts';
import { startTestCms } from '../../../testing/start-test-cms.mts';

it('a ledger that is older than the column of addresses gets it filled', async () => {
  const first = await startTestCms();
  await contentOf(first.strapi).createPublished('article', { slug: 'heat' });
  await first.strapi.db.connection.schema.alterTable('ledger', (table) => { table.dropColumn('slug'); });
  await first.stop({ keepHome: true });
  const second = await startTestCms(first.home);
  try {
    expect(await second.strapi.db.connection('ledger').select('slug')).toEqual([{ slug: 'heat' }]);
  } finally {
    await second.stop();
  }
});
