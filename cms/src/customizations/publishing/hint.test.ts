import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentOf } from '../../../testing/content.mts';
import { startTestPublisher, type TestPublisher } from '../../../testing/publisher.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';
import { inTransaction } from '../ledger/transaction.ts';

let publisher: TestPublisher;
let cms: TestCms;
let content: ReturnType<typeof contentOf>;
beforeAll(async () => {
  publisher = await startTestPublisher();
  cms = await startTestCms(undefined, publisher.control);
  content = contentOf(cms.strapi);
});
afterAll(async () => {
  await cms.stop();
  await publisher.stop();
});

const hints = (): number => publisher.asked.filter(({ method, path }) => method === 'POST' && path === '/hint').length;
/** Longer than hints are gathered, so that one that would come has come. */
const settle = (): Promise<void> => sleep(200);
beforeEach(async () => {
  await settle();
  publisher.asked.length = 0;
});

describe('the publisher gets a hint', () => {
  it('when something is published, and when it is taken down', async () => {
    const topic = await content.createPublished('topic', { title: 'Pay' });
    await expect.poll(hints).toBe(1);
    await content.unpublish('topic', topic);
    await expect.poll(hints).toBe(2);
  });

  it('not for a draft', async () => {
    await content.create('topic', { title: 'A draft' });
    await settle();
    expect(hints()).toBe(0);
  });

  it('only when all is final, and once for all that became final together', async () => {
    const [one, two] = [await content.create('topic', { title: 'One' }), await content.create('topic', { title: 'Two' })];
    await inTransaction(cms.strapi, async () => {
      for (const documentId of [one, two]) await content.publish('topic', documentId);
      await settle();
      expect(hints()).toBe(0);
    });
    await expect.poll(hints).toBe(1);
    await settle();
    expect(hints()).toBe(1);
  });

  it('not for what was undone', async () => {
    const documentId = await content.create('topic', { title: 'Undone' });
    await inTransaction(cms.strapi, async () => {
      await content.publish('topic', documentId);
      throw new Error('never mind');
    }).catch(() => {});
    await settle();
    expect(hints()).toBe(0);
  });
});

describe('publishing', () => {
  it('succeeds when the publisher refuses the hint, and when there is no publisher', async () => {
    publisher.answer('/hint', 500, { error: { en: 'Not now.', es: 'Ahora no.' } });
    const published = async (title: string) => (await content.documents('topic').findOne({ documentId: await content.createPublished('topic', { title }), status: 'published' }))?.title;
    expect(await published('Refused')).toBe('Refused');
    await expect.poll(hints).toBe(1);
    await publisher.stop();
    expect(await published('Alone')).toBe('Alone');
    await settle();
  });
});
