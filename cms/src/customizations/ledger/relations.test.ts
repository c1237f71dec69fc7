import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../testing/content.mts';
import { inLedger } from '../../../testing/ledger.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

let cms: TestCms;
let content: ReturnType<typeof contentOf>;
beforeAll(async () => {
  cms = await startTestCms();
  content = contentOf(cms.strapi);
});
afterAll(() => cms.stop());

const topicsOf = async (id: string) => (await inLedger(cms.strapi, 'article', id))?.topics;

describe('a relation is not lost', () => {
  it('when the item it leads to is taken down and published again', async () => {
    const topic = await content.createPublished('topic');
    const article = await content.createPublished('article', { topics: [topic] });
    await content.unpublish('topic', topic);
    await content.publish('topic', topic);
    await content.update('article', article, { title: 'Changed' });
    await content.publish('article', article);
    expect(await topicsOf(article)).toEqual([topic]);
  });

  it('when the item is published before the one it leads to', async () => {
    const topic = await content.create('topic');
    const article = await content.createPublished('article', { topics: [topic] });
    await content.publish('topic', topic);
    expect(await topicsOf(article)).toEqual([topic]);
  });

  it('whatever is published, taken down and changed in whatever order', async () => {
    const steps = fc.array(fc.constantFrom('publish a', 'publish b', 'unpublish a', 'unpublish b', 'change article', 'publish article'), { maxLength: 8 });
    await fc.assert(fc.asyncProperty(steps, async (history) => {
      const topics = { a: await content.create('topic'), b: await content.create('topic') };
      const article = await content.create('article', { topics: [topics.b, topics.a] });
      const acts: Record<string, () => Promise<void>> = {
        'publish a': () => content.publish('topic', topics.a),
        'publish b': () => content.publish('topic', topics.b),
        'unpublish a': () => content.unpublish('topic', topics.a),
        'unpublish b': () => content.unpublish('topic', topics.b),
        'change article': () => content.update('article', article, { title: 'Changed' }),
        'publish article': () => content.publish('article', article),
      };
      for (const step of [...history, 'publish article']) await acts[step]!();
      expect(await topicsOf(article)).toEqual([topics.b, topics.a]);
    }), { numRuns: 20 });
  });

  it('when it stands inside a block', async () => {
    const topic = await content.create('topic');
    const facts = [await content.create('fact'), await content.createPublished('fact'), await content.create('fact')];
    const body = [
      { __component: 'blocks.item-list', of: 'article', rule: 'by_topic', count: 3, topic },
      { __component: 'blocks.facts', facts: [facts[2], facts[0], facts[1]] },
    ];
    const article = await content.createPublished('article', { body });
    await content.publish('topic', topic);
    await content.unpublish('fact', facts[1]!);
    await content.publish('fact', facts[1]!);
    await content.update('article', article, { title: 'Changed' });
    await content.publish('article', article);
    expect((await inLedger(cms.strapi, 'article', article))?.body).toMatchObject([{ topic }, { facts: [facts[2], facts[0], facts[1]] }]);
  });

  it('when it leads to the same type', async () => {
    const next = await content.create('article');
    const article = await content.createPublished('article', { readNext: [next] });
    await content.publish('article', next);
    await content.publish('article', article);
    expect((await inLedger(cms.strapi, 'article', article))?.readNext).toEqual([next]);
  });
});

describe('several relations', () => {
  it('keep the order in which the editor put them', async () => {
    const topics = [await content.create('topic'), await content.create('topic'), await content.create('topic')];
    const orders = [[0, 1, 2], [2, 0, 1], [1, 2]];
    const article = await content.create('article');
    for (const order of orders) {
      const wanted = order.map((index) => topics[index]!);
      await content.update('article', article, { topics: { set: wanted } });
      await content.publish('article', article);
      expect(await topicsOf(article)).toEqual(wanted);
    }
  });

  it('lose only the one that the editor takes out', async () => {
    const topics = [await content.createPublished('topic'), await content.createPublished('topic')];
    const article = await content.createPublished('article', { topics });
    await content.update('article', article, { topics: { disconnect: [topics[0]] } });
    await content.publish('article', article);
    expect(await topicsOf(article)).toEqual([topics[1]]);
  });
});
