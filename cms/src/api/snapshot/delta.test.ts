import { text } from 'node:stream/consumers';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Cursor, type Entry, entryKey, isTombstone, parseCursor, type SnapshotHeader, type Tombstone } from '@broadside/shared/content';
import { applyDelta, type Snapshot, snapshotFrom } from '@broadside/shared/view';
import { contentOf } from '../../../testing/content.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';
import { readLedger, type Scope } from '../../customizations/ledger/read.ts';
import { snapshotStream } from './stream.ts';

let cms: TestCms;
beforeAll(async () => { cms = await startTestCms(); });
afterEach(async () => {
  vi.useRealTimers();
  await cms.strapi.db.connection('ledger').delete();
});
afterAll(() => cms.stop());

const scopes: Scope[] = [{ affiliate: null }, { affiliate: 'ct' }];

async function read(scope: Scope, now: number, since: Cursor | null): Promise<{ header: SnapshotHeader; lines: (Entry | Tombstone)[] }> {
  const lines = (await text(snapshotStream(readLedger(cms.strapi, scope, now), scope, now, since))).trimEnd().split('\n').map((line) => JSON.parse(line) as never);
  return { header: lines[0]!, lines: lines.slice(1, -1) };
}

async function whole(scope: Scope, now: number): Promise<Snapshot> {
  const { header, lines } = await read(scope, now, null);
  return snapshotFrom(header, lines);
}

/** What happens to one of two items, or to the time. Times are minutes from the beginning. */
type Step = { item: number; act: 'publish' | 'unpublish' | 'delete' | 'translate' } | { item: number; edit: Record<string, unknown> } | { wait: number };

const start = Date.parse('2030-01-01T00:00:00.000Z');
const at = (minute: number): string => new Date(start + minute * 60_000).toISOString();
const item = fc.nat({ max: 1 });
// An item never comes down before it goes live: that is refused where it is saved.
const early = fc.integer({ min: 1, max: 3 }).map(at);
const late = fc.integer({ min: 4, max: 7 }).map(at);
const edit = fc.oneof(
  fc.record({ owner: fc.constantFrom('us', 'ct', 'ny') }),
  fc.record({ publishOn: fc.option(early) }),
  fc.record({ expireOn: fc.option(late) }),
  fc.record({ title: fc.constantFrom('One', 'Two') }),
  fc.record({ name: fc.constantFrom('here', 'there') }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ item, edit }) },
  { weight: 4, arbitrary: fc.record({ item, act: fc.constant('publish' as const) }) },
  { weight: 2, arbitrary: fc.record({ item, act: fc.constantFrom('unpublish' as const, 'delete' as const, 'translate' as const) }) },
  { weight: 3, arbitrary: fc.record({ wait: fc.integer({ min: 1, max: 3 }) }) },
);

// Found by chance once: what had expired was published again and again, and its end told again to who knew it.
const publish: Step = { item: 0, act: 'publish' };
const expiredThenAgain: Step[] = [{ item: 0, edit: { expireOn: at(4) } }, { wait: 4 }, { item: 0, act: 'unpublish' }, publish, publish, publish, { item: 0, act: 'unpublish' }, { wait: 1 }];

class History {
  readonly #ids: (string | undefined)[] = [];
  readonly #content = contentOf(cms.strapi);
  now = start;

  constructor() { this.wait(0); }

  wait(minutes: number): void {
    this.now += minutes * 60_000;
    // The ledger notes when something happened. Only the clock is ours; everything goes on at its own pace.
    vi.useFakeTimers({ toFake: ['Date'], now: this.now });
  }

  async take(step: Step): Promise<void> {
    if ('wait' in step) {
      return this.wait(step.wait);
    }
    const id = this.#ids[step.item] ??= await this.#content.createPublished('article', { owner: 'ct' });
    if ('edit' in step) {
      const { name, ...fields } = step.edit;
      await this.#content.update('article', id, { ...fields, ...(name ? { slug: `${String(name)}-${id}` } : {}) });
      await this.#content.publish('article', id);
    } else if (step.act === 'translate') {
      await this.#content.update('article', id, { title: 'Uno', slug: `es-${id}`, summary: 'Resumen.' }, { locale: 'es' });
      await this.#content.publish('article', id, 'es');
    } else {
      await this.#content[step.act]('article', id, '*');
      if (step.act === 'delete') this.#ids[step.item] = undefined;
    }
  }
}

/** A line is worth sending when it takes away what the reader has, or brings what it has not: also when something that was gone came and went again. */
function isNews(line: Entry | Tombstone, before: Snapshot, after: Snapshot): boolean {
  const key = entryKey(line.id, line.locale);
  if (!isTombstone(line)) return before.entries.get(key)?.revision !== line.revision;
  return !after.entries.has(key) && (before.entries.has(key) || !isDeepStrictEqual(before.removed.get(key), after.removed.get(key)));
}

/** Checks that what a reader who stopped at `before` is sent brings it to `after`, and is no more than it may know. */
async function checkDelta(scope: Scope, before: Snapshot, after: Snapshot, now: number): Promise<void> {
  const { header, lines } = await read(scope, now, parseCursor(before.header.cursor));
  const brought = applyDelta(before, header, lines);
  expect(brought.entries).toEqual(after.entries);
  expect(brought.removed).toEqual(after.removed);
  expect(brought.header).toEqual(after.header);
  const owners = lines.flatMap(({ owner, former = [] }) => [owner, ...former.map((address) => address.owner)]);
  expect(owners.filter((owner) => scope.affiliate && !['us', scope.affiliate].includes(owner))).toEqual([]);
  expect(lines.filter((line) => !isNews(line, before, after))).toEqual([]);
}

describe('a snapshot and the changes since', () => {
  it('are together the snapshot as it is now, for every history, every cursor and every token, and say nothing the token may not know', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 12 }), async (steps) => {
      // Also after a history that failed: what it left would be taken for part of the next.
      await cms.strapi.db.connection('ledger').delete();
      const history = new History();
      const seen = new Map<Scope, Snapshot[]>(scopes.map((scope) => [scope, []]));
      for (const next of steps) {
        await history.take(next);
        for (const scope of scopes) {
          const after = await whole(scope, history.now);
          for (const before of seen.get(scope)!) await checkDelta(scope, before, after, history.now);
          seen.get(scope)!.push(after);
        }
      }
    }), { numRuns: 15, examples: [[expiredThenAgain]] });
  }, 180_000);
});

describe('the changes since a snapshot', () => {
  const ct = scopes[1]!;
  const content = () => contentOf(cms.strapi);

  it('are empty when nothing changed', async () => {
    await content().createPublished('article');
    const { header } = await read(ct, start, null);
    expect((await read(ct, start, parseCursor(header.cursor))).lines).toEqual([]);
  });

  it('tell a state that an item went to another one, and no more about it', async () => {
    const id = await content().createPublished('article', { owner: 'ct', title: 'Ours' });
    const { header } = await read(ct, start, null);
    await content().update('article', id, { owner: 'ny', title: 'Theirs' });
    await content().publish('article', id);
    const { lines } = await read(ct, start, parseCursor(header.cursor));
    expect(lines).toEqual([expect.objectContaining({ id, owner: 'ct', removed: true })]);
    expect((await whole({ affiliate: 'ny' }, start)).entries.get(entryKey(id, 'en'))).toMatchObject({ owner: 'ny', entry: { title: 'Theirs' } });
  });

  it.each([
    { what: 'bring an item whose embargo ended', times: { publishOn: at(5) }, change: { entry: expect.anything() as unknown } },
    { what: 'take away an item that expired', times: { expireOn: at(5) }, change: { removed: true } },
  ])('$what, though nobody did anything', async ({ times, change }) => {
    const id = await content().createPublished('article', { owner: 'ct', ...times });
    const { header } = await read(ct, start, null);
    expect((await read(ct, start + 4 * 60_000, parseCursor(header.cursor))).lines).toEqual([]);
    const { lines } = await read(ct, start + 5 * 60_000, parseCursor(header.cursor));
    expect(lines).toEqual([expect.objectContaining({ id, ...change })]);
    await content().delete('article', id);
  });

  it('tell where an item was that came and went in between, and nothing of one whose embargo has not ended', async () => {
    const { header } = await read(ct, start, null);
    const id = await content().createPublished('article', { owner: 'ct', slug: 'briefly' });
    await content().unpublish('article', id);
    await content().createPublished('article', { owner: 'ct', publishOn: at(5) });
    const { lines } = await read(ct, start, parseCursor(header.cursor));
    expect(lines).toEqual([expect.objectContaining({ id, removed: true, former: [{ slug: 'briefly', owner: 'ct' }] })]);
  });
});
