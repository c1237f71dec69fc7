import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type FormerAddress, isTombstone } from '@broadside/shared/content';
import { askSnapshot } from '../../../testing/ask.mts';
import { contentOf } from '../../../testing/content.mts';
import { startTestCms, type TestCms } from '../../../testing/start-test-cms.mts';

let cms: TestCms;
let content: ReturnType<typeof contentOf>;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  cms = await startTestCms();
  content = contentOf(cms.strapi);
  for (const right of ['everything', 'us', 'ct', 'ny']) tokens[right] = await cms.token('read', right);
});
afterEach(() => { vi.useRealTimers(); });
afterAll(() => cms.stop());

/** What a reader is told of an item's addresses: whether it is there, and where it was. Undefined when it hears nothing of it. */
async function told(id: string, reader = 'everything', locale = 'en'): Promise<{ isThere: boolean; was: string[] } | undefined> {
  const { lines } = await askSnapshot(cms, tokens[reader]!);
  const line = lines.find((found) => found.id === id && found.locale === locale);
  const address = ({ owner, slug }: FormerAddress): string => `${owner} ${slug}`;
  return line && { isThere: !isTombstone(line), was: (line.former ?? []).map(address) };
}

async function rename(id: string, slug: string, fields: object = {}): Promise<void> {
  await content.update('article', id, { slug, ...fields });
  await content.publish('article', id);
}

/** Lets that many minutes pass on the clock. */
const wait = (minutes: number): void => { vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 }); };
const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

let made = 0;
const published = (fields: object = {}): Promise<string> => content.createPublished('article', { slug: `a${made += 1}`, owner: 'us', ...fields });
const slugNow = (): string => `a${made}`;

describe('a whole snapshot says where an item was', () => {
  it('when its address changed, however often, each once', async () => {
    const id = await published();
    const [a, b, c] = [slugNow(), `b${made}`, `c${made}`];
    for (const slug of [b, a, c]) await rename(id, slug);
    expect(await told(id)).toEqual({ isThere: true, was: [`us ${a}`, `us ${b}`] });
    await rename(id, a);
    expect(await told(id)).toEqual({ isThere: true, was: [`us ${b}`, `us ${c}`] });
  });

  it('when it was taken down or deleted, and no longer when it is back', async () => {
    const id = await published();
    await content.unpublish('article', id);
    expect(await told(id)).toEqual({ isThere: false, was: [`us ${slugNow()}`] });
    await content.publish('article', id);
    expect(await told(id)).toEqual({ isThere: true, was: [] });
    await content.delete('article', id);
    expect(await told(id)).toEqual({ isThere: false, was: [`us ${slugNow()}`] });
  });

  it('and when it could be read last: when it was taken down, or came down by itself', async () => {
    const end = async (id: string): Promise<string | undefined> => (await askSnapshot(cms, tokens.ct!)).lines.filter(isTombstone).find((line) => line.id === id)?.ended;
    const expireOn = inMinutes(5);
    const [taken, expiring, early] = [await published(), await published({ expireOn }), await published({ expireOn })];
    const before = Date.now();
    await content.unpublish('article', taken);
    await content.unpublish('article', early);
    const after = Date.now();
    expect(await end(expiring)).toBeUndefined();
    wait(6);
    for (const id of [taken, early]) expect(Date.parse((await end(id))!)).toSatisfy((instant: number) => instant >= before && instant <= after);
    expect(await end(expiring)).toBe(expireOn);
    await content.unpublish('article', expiring);
    expect(await end(expiring)).toBe(expireOn);
  });

  it('of a toolkit with the most chapters that it had there, and where it stands once it has fewer', async () => {
    const chapters = (count: number): object[] => Array.from({ length: count }, (_, index) => ({ title: `Chapter ${index}`, text: 'Text.' }));
    const id = await content.createPublished('toolkit', { slug: 'wage', owner: 'us', summary: 'What it does.', purpose: 'To count.', chapters: chapters(3) });
    const former = async (): Promise<FormerAddress[] | undefined> => (await askSnapshot(cms, tokens.everything!)).lines.find((line) => line.id === id)?.former;
    expect(await former()).toBeUndefined();
    for (const fields of [{ chapters: chapters(1) }, { slug: 'pay', chapters: chapters(2) }]) {
      await content.update('toolkit', id, fields);
      await content.publish('toolkit', id);
      expect(await former()).toEqual([{ slug: 'wage', owner: 'us', chapters: 3 }]);
    }
  });

  it('in one language only', async () => {
    const id = await published();
    await content.update('article', id, { title: 'Calor', slug: `calor-${made}`, summary: 'Resumen.' }, { locale: 'es' });
    await content.publish('article', id, 'es');
    await content.unpublish('article', id, 'es');
    expect(await told(id)).toEqual({ isThere: true, was: [] });
    expect(await told(id, 'everything', 'es')).toEqual({ isThere: false, was: [`us calor-${made}`] });
  });

  it('when it came down by itself', async () => {
    const id = await published({ expireOn: inMinutes(5) });
    expect(await told(id)).toMatchObject({ isThere: true });
    wait(5);
    expect(await told(id)).toEqual({ isThere: false, was: [`us ${slugNow()}`] });
  });

  it('not for what has no page of its own', async () => {
    const id = await content.createPublished('fact');
    await content.unpublish('fact', id);
    expect(await told(id)).toBeUndefined();
  });
});

describe('it says nothing of an address that nobody could read', () => {
  it('of a draft', async () => {
    const id = await published();
    await content.update('article', id, { slug: 'only-drafted' });
    expect(await told(id)).toEqual({ isThere: true, was: [] });
    expect(await told(await content.create('article'))).toBeUndefined();
  });

  it('of an embargo that has not ended, or was lifted by taking the item down', async () => {
    const id = await published({ publishOn: inMinutes(5) });
    expect(await told(id)).toBeUndefined();
    await rename(id, `renamed-${made}`);
    expect(await told(id)).toBeUndefined();
    await content.unpublish('article', id);
    wait(10);
    expect(await told(id)).toBeUndefined();
  });

  it('of the new address of an item that is to come back later', async () => {
    const id = await published();
    await rename(id, `later-${made}`, { publishOn: inMinutes(5) });
    expect(await told(id)).toEqual({ isThere: false, was: [`us ${slugNow()}`] });
    wait(5);
    expect(await told(id)).toEqual({ isThere: true, was: [`us ${slugNow()}`] });
  });

  it('of one that had come down before it was published', async () => {
    const id = await published({ publishOn: inMinutes(-10), expireOn: inMinutes(-5) });
    await content.unpublish('article', id);
    expect(await told(id)).toBeUndefined();
  });
});

describe('a token for one affiliate', () => {
  it('never learns where another’s item was', async () => {
    const id = await published({ owner: 'ny' });
    await rename(id, `other-${made}`);
    expect((await told(id, 'ny'))!.was).toEqual([`ny ${slugNow()}`]);
    for (const reader of ['ct', 'us']) expect(await told(id, reader)).toBeUndefined();
    await content.unpublish('article', id);
    for (const reader of ['ct', 'us']) expect(await told(id, reader)).toBeUndefined();
  });

  it('learns that its own item went to another, and nothing of what becomes of it there', async () => {
    const id = await published({ owner: 'ct' });
    await rename(id, `theirs-${made}`, { owner: 'ny' });
    await rename(id, `theirs-too-${made}`);
    expect(await told(id, 'ct')).toEqual({ isThere: false, was: [`ct ${slugNow()}`] });
    expect(await told(id, 'ny')).toEqual({ isThere: true, was: [`ny theirs-${made}`] });
    const before = await askSnapshot(cms, tokens.ct!);
    await rename(id, `theirs-again-${made}`);
    expect((await askSnapshot(cms, tokens.ct!, `?since=${before.header.cursor}`)).lines).toEqual([]);
  });

  it('knows where a state’s item was before it became national only if it was its own', async () => {
    const id = await published({ owner: 'ct' });
    await rename(id, `for-all-${made}`, { owner: 'us' });
    expect(await told(id, 'ct')).toEqual({ isThere: true, was: [`ct ${slugNow()}`] });
    expect(await told(id, 'ny')).toEqual({ isThere: true, was: [] });
  });
});
