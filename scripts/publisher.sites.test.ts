import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Originals, Publisher, PublishError, releasesOf, verifyRelease } from '@broadside/site/publisher';
import sharp from 'sharp';
import type { SiteStatus } from '@broadside/shared/publishing';
import type { Entry, Tombstone } from '@broadside/shared/content';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { affiliateEntry, entryOf } from '../shared/src/testing/entries.ts';
import { openSite } from '../site/publisher/live-release.ts';
import { readMarks, writeMarks } from '../site/publisher/release/marks.ts';
import { SnapshotServer } from './testing/snapshot-server.ts';

const codes = ['us', 'ct', 'ny'];
const news = (summary: string): Entry => entryOf('article', 'news', { summary });
const down = ({ type, id, locale, owner }: Entry, former?: string): Tombstone => ({ type, id, locale, owner, revision: 0, removed: true, ...(former === undefined ? {} : { former: [{ slug: former, owner }] }) });

let cms: SnapshotServer;
let out: string;
let publisher: Publisher;

const publisherWith = (threads = 0, addressOf = (_: string): string => ''): Publisher =>
  new Publisher({ source: { url: cms.url, token: 'any' }, out, pictures: join(out, '.pictures'), secrets: [], addressOf, every: 600_000, threads });

async function restart(): Promise<void> {
  await publisher.stop();
  publisher = publisherWith();
  await publisher.start();
}

beforeEach(async () => {
  out = mkdtempSync(join(tmpdir(), 'publisher-'));
  cms = new SnapshotServer();
  await cms.start();
  cms.put(...codes.map((code) => affiliateEntry(code, { languages: 'en' })), news('First words.'));
  publisher = publisherWith();
  await publisher.start();
});
afterEach(async () => {
  vi.useRealTimers();
  await publisher.stop();
  await cms.stop();
  rmSync(out, { recursive: true, force: true });
});

const site = (code: string): string => join(out, code);
const page = (code: string): string => readFileSync(join(site(code), 'current/articles/news/index.html'), 'utf8');
const statusOf = (code: string): SiteStatus | undefined => publisher.status.sites.find((one) => one.code === code);
const live = (code: string): number => releasesOf(site(code)).find((one) => one.live)!.release;

it('a change that one site’s publish met first reaches the others, too', async () => {
  cms.put(news('Second words.'));
  await publisher.publish(['ct'], {});
  for (const code of codes) await expect.poll(() => page(code), { timeout: 15_000 }).toContain('Second words.');
});

it('a site that failed and was then paused, or is no longer published, keeps nobody awake', async () => {
  cms.put(entryOf('article', 'own', { owner: 'ct', summary: 'Of broadside-canary-ny.' }), entryOf('article', 'other', { owner: 'ny', summary: 'Of broadside-canary-ct.' }));
  await publisher.publish([], {});
  expect(codes.map((code) => statusOf(code)?.state)).toEqual(['live', 'failed', 'failed']);
  await publisher.rollBack('ct', live('ct'));
  cms.put(down(affiliateEntry('ny')));
  publisher.hint();
  await expect.poll(() => publisher.status.sites.map(({ state }) => state), { timeout: 15_000 }).toEqual(['live', 'paused', 'unmentioned']);
  // The roll-back and the hint each made it look; the second look may still be to come.
  await expect.poll(async () => { const before = cms.asked; await sleep(500); return cms.asked - before; }, { timeout: 15_000 }).toBe(0);
  // A minute later, when failed sites would have been tried again:
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  const { asked } = cms;
  publisher.hint();
  await sleep(500);
  expect(cms.asked - asked).toBe(1);
});

it('an affiliate of which only the Spanish text is left holds up no other site', async () => {
  cms.put(affiliateEntry('ct', { languages: 'en_es' }), entryOf('affiliate', 'affiliatect', { code: 'ct', owner: 'ct' }, 'es'));
  await publisher.publish([], {});
  cms.put(down(affiliateEntry('ct')), news('Second words.'));
  publisher.hint();
  await expect.poll(() => page('ny'), { timeout: 15_000 }).toContain('Second words.');
  expect(page('us')).toContain('Second words.');
  expect(statusOf('ct')).toMatchObject({ state: 'failed', reason: { en: expect.stringContaining('"ct"') } });
  cms.put(affiliateEntry('ct'));
  publisher.hint();
  await expect.poll(() => page('ct'), { timeout: 15_000 }).toContain('Second words.');
});

it('a site that shows an earlier version says of what revision it is, and what was taken down since, also after a restart', async () => {
  await publisher.publish([], {});
  const before = { release: live('ct'), revision: releasesOf(site('ct'))[0]!.revision };
  cms.put(down(news('First words.'), 'news'));
  await publisher.publish([], {});
  expect(statusOf('ct')!.revision).toBe(before.revision + 1);
  const paused = await publisher.rollBack('ct', before.release);
  expect(paused).toMatchObject({ state: 'paused', ...before, reason: { en: expect.stringContaining('taken down since: /articles/news/.') } });
  await restart();
  expect(statusOf('ct')).toMatchObject({ state: 'paused', ...before });
});

it('a site that fails from the start still says which version visitors see, and since when', async () => {
  const { release, made } = releasesOf(site('ct')).find((one) => one.live)!;
  await publisher.stop();
  cms.put(entryOf('article', 'own', { owner: 'ct', summary: 'Of broadside-canary-ny.' }));
  await restart();
  expect(statusOf('ct')).toMatchObject({ state: 'failed', release, since: made, revision: 1 });
});

it('a pause that a process did not live to carry out is carried out by the next one', async () => {
  const first = live('ct');
  cms.put(news('Second words.'));
  await publisher.publish(['ct'], {});
  await publisher.stop();
  writeMarks(site('ct'), { ...readMarks(site('ct')), pinned: first });
  await restart();
  expect(page('ct')).toContain('First words.');
  expect(statusOf('ct')).toMatchObject({ state: 'paused', release: first });
  expect(verifyRelease(site('ct'))).toEqual([]);
});

it('a version that can’t be shown pauses nothing', async () => {
  await expect(publisher.rollBack('ct', 99)).rejects.toThrow('not kept');
  cms.put(news('Second words.'));
  await publisher.publish(['ct'], {});
  rmSync(join(out, '.objects'), { recursive: true });
  await expect(publisher.rollBack('ct', 1)).rejects.toThrow('lost');
  expect(readMarks(site('ct')).pinned).toBeNull();
});

it('showing an earlier version, and stopping, wait for no CMS', async () => {
  const first = live('ct');
  cms.put(news('Second words.'));
  await publisher.publish(['ct'], {});
  cms.isSilent = true;
  const { asked } = cms;
  publisher.hint();
  await expect.poll(() => cms.asked).toBeGreaterThan(asked);
  expect(await Promise.race([publisher.rollBack('ct', first), sleep(10_000, null, { ref: false })])).toMatchObject({ release: first });
  await expect.poll(() => cms.asked, { timeout: 15_000 }).toBeGreaterThan(asked + 1);
  expect(await Promise.race([publisher.stop().then(() => 'stopped'), sleep(10_000, null, { ref: false })])).toBe('stopped');
});

it('showing an earlier version waits for no pictures either; they are made afterwards', async () => {
  const first = live('ct');
  cms.put(news('Second words.'));
  await publisher.publish(['ct'], {});
  // Every pixel another: it takes seconds to make all sizes of it.
  const [width, height] = [4000, 3000];
  const bytes = await sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } }).jpeg().toBuffer();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  new Originals(join(out, '.pictures/originals')).keep(sha256, bytes);
  const image = { id: 'c'.repeat(24), sha256, name: 'noise.jpg', mime: 'image/jpeg', size: bytes.length, width, height, alt: null, caption: null, focalPoint: null };
  cms.put(entryOf('article', 'pictured', { cover: { image, alt: 'Noise', decorative: null, caption: null, credit: null } }));
  const made = (): string[] => readdirSync(join(out, '.pictures')).filter((name) => name.startsWith(sha256.slice(0, 8)) && !name.endsWith('.part'));
  publisher.hint();
  await expect.poll(() => made().length, { timeout: 15_000 }).toBeGreaterThan(0);
  expect(await publisher.rollBack('ct', first)).toMatchObject({ state: 'paused', release: first });
  const meanwhile = made().length;
  await expect.poll(() => existsSync(join(site('ny'), 'current/articles/pictured/index.html')), { timeout: 60_000 }).toBe(true);
  expect(made().length).toBeGreaterThan(meanwhile);
  expect(page('ct')).toContain('First words.');
}, 120_000);

it('while one version after the other goes live from threads, old ones are tidied away and every one that is kept stays whole', async () => {
  await publisher.stop();
  publisher = publisherWith(2);
  await publisher.start();
  let edits = 0;
  const edit = async (): Promise<void> => {
    cms.put(news(`Words number ${edits += 1}.`));
    await publisher.publish([], {});
  };
  while (edits < 25) await edit();
  // By now all of them are old, and it is long since anything was tidied away.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 365 * 24 * 3_600_000 });
  const numbers = (code: string): number[] => openSite(site(code)).folder.releases.numbers();
  const isTidied = (): boolean => codes.every((code) => !numbers(code).includes(1));
  while (!isTidied() || edits < 40) {
    publisher.hint();
    // Sometimes long enough for the search indexes, which come before tidying.
    await sleep(edits % 7 * 150);
    await edit();
    expect(edits).toBeLessThan(200);
  }
  await publisher.stop();
  for (const code of codes) {
    expect(numbers(code).length).toBeGreaterThanOrEqual(20);
    expect(numbers(code).flatMap((number) => verifyRelease(site(code), number))).toEqual([]);
    expect(page(code)).toContain(`Words number ${edits}.`);
  }
}, 240_000);

describe('what comes while sites are published', () => {
  /** The sites in the order in which something was said of them. */
  const told: string[] = [];
  let interrupt: (() => void) | null = null;

  /** Publishes second words, and does something while the first site gets them. */
  async function publishInterrupted(work: () => void): Promise<void> {
    await publisher.stop();
    publisher = publisherWith(0, (code) => {
      if (told.at(-1) !== code) told.push(code);
      const now = interrupt;
      interrupt = null;
      now?.();
      return '';
    });
    await publisher.start();
    told.length = 0;
    interrupt = work;
    cms.put(news('Second words.'));
    publisher.hint();
  }

  const secondWords = (): string[] => codes.filter((code) => page(code).includes('Second words.'));

  it('does not wait for all of them, and is first on its owner’s site', async () => {
    await publishInterrupted(() => {
      cms.put(entryOf('article', 'own', { owner: 'ny' }));
      publisher.hint();
    });
    await expect.poll(secondWords, { timeout: 15_000 }).toEqual(codes);
    expect(existsSync(join(site('ny'), 'current/articles/own/index.html'))).toBe(true);
    expect(told.slice(0, 4)).toEqual(['us', 'ny', 'ct', 'us']);
  });

  it('does not take from the others what came before it, although the CMS can’t be read any more', async () => {
    await publishInterrupted(() => {
      cms.isCutOff = true;
      publisher.hint();
    });
    await expect.poll(secondWords, { timeout: 15_000 }).toEqual(codes);
    expect(publisher.status.problem?.en).toContain('too early');
  });

  it('and asks for an earlier version of a site is not kept waiting either', async () => {
    let paused: Promise<SiteStatus> | null = null;
    const first = live('ct');
    await publishInterrupted(() => { paused = publisher.rollBack('ny', first); });
    await expect.poll(secondWords, { timeout: 15_000 }).toEqual(['us', 'ct']);
    expect(await paused).toMatchObject({ state: 'paused', release: first });
    expect(told.slice(0, 3)).toEqual(['us', 'ny', 'ct']);
  });
});

describe('an affiliate that is taken down in the CMS', () => {
  const gone = (code: string): Tombstone => ({ ...down(affiliateEntry(code)), code });
  const isClosed = (code: string): boolean => readFileSync(join(site(code), 'current/index.html'), 'utf8').includes('This website was taken down');
  async function takeDown(code: string): Promise<void> {
    cms.put(gone(code));
    publisher.hint();
    await expect.poll(() => statusOf(code)?.state, { timeout: 15_000 }).toBe('closed');
  }

  it('takes its site down, and no other; publishing it again brings the site back', async () => {
    await takeDown('ct');
    expect(isClosed('ct')).toBe(true);
    expect(statusOf('ct')).toMatchObject({ revision: publisher.status.revision, reason: { en: expect.stringContaining('Publish the affiliate again') } });
    expect(page('ny')).toContain('First words.');
    expect(verifyRelease(site('ct'))).toEqual([]);
    cms.put(affiliateEntry('ct', { languages: 'en' }));
    publisher.hint();
    await expect.poll(() => page('ct'), { timeout: 15_000 }).toContain('First words.');
    expect(statusOf('ct')).toMatchObject({ state: 'live', reason: null });
    expect(verifyRelease(site('ct'))).toEqual([]);
  });

  it('while no publisher runs, takes its site down at the next start, also one that was paused', async () => {
    await publisher.rollBack('ct', live('ct'));
    await publisher.stop();
    cms.put(gone('ct'));
    await restart();
    expect(isClosed('ct')).toBe(true);
    await restart();
    expect(statusOf('ct')).toMatchObject({ state: 'closed', revision: publisher.status.revision });
    await expect(publisher.rollBack('ct', undefined)).rejects.toThrow(PublishError);
  });

  it('and added anew under the same letters keeps its site', async () => {
    cms.put(gone('ct'), entryOf('affiliate', 'anew', { code: 'ct', owner: 'ct', languages: 'en' }));
    await publisher.publish([], {});
    expect(statusOf('ct')).toMatchObject({ state: 'live' });
    expect(page('ct')).toContain('First words.');
  });

  it('keeps its site when it is the national office’s own, and the panel says so', async () => {
    cms.put(gone('us'));
    publisher.hint();
    await expect.poll(() => statusOf('us')?.state, { timeout: 15_000 }).toBe('failed');
    expect(statusOf('us')!.reason?.en).toContain('stays as it was');
    expect(isClosed('us')).toBe(false);
  });
});

describe('no site is taken down', () => {
  const all = (): string[] => codes.map((code) => page(code)).filter((text) => text.includes('First words.'));

  it('by a CMS that does not know the affiliate, as after an old backup was put back; people see that nobody looks after it', async () => {
    await publisher.stop();
    await cms.stop();
    cms = new SnapshotServer();
    await cms.start();
    cms.put(affiliateEntry('us', { languages: 'en' }), news('First words.'));
    publisher = publisherWith();
    await publisher.start();
    expect(all()).toHaveLength(3);
    for (const code of ['ct', 'ny']) expect(statusOf(code)).toMatchObject({ state: 'unmentioned', release: live(code), reason: { en: expect.stringContaining('Publish the affiliate again') } });
    cms.put(...Array.from({ length: 10 }, () => news('Words of later.')), affiliateEntry('ct', { languages: 'en' }));
    await publisher.publish([], {});
    expect(page('ct')).toContain('Words of later.');
    expect([statusOf('ct')?.state, statusOf('ny')?.state]).toEqual(['live', 'unmentioned']);
  });

  it('while an affiliate can’t be read: it may be that one, published anew', async () => {
    const broken = { ...affiliateEntry('ct'), id: 'b'.repeat(24), entry: { code: 'ct' } } as unknown as Entry;
    cms.put({ ...down(affiliateEntry('ct')), code: 'ct' }, broken);
    await publisher.publish([], {});
    expect(all()).toHaveLength(3);
    await expect.poll(() => statusOf('ct')?.state, { timeout: 15_000 }).toBe('unmentioned');
  });

  it('by an answer that broke off', async () => {
    cms.put({ ...down(affiliateEntry('ct')), code: 'ct' });
    cms.isCutOff = true;
    publisher.hint();
    await expect.poll(() => publisher.status.problem?.en, { timeout: 15_000 }).toContain('too early');
    expect(all()).toHaveLength(3);
  });
});
