import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { liveRelease, Publisher, PublishError, releasesOf, verifyRelease } from '@broadside/site/publisher';
import { changeHosting, Deliveries, deliverLive, lastDelivery } from '@broadside/site/deploy';
import { contentOf } from '../cms/testing/content.mts';
import { startTestCms, type TestCms } from '../cms/testing/start-test-cms.mts';
import { ScriptedProxy, type Weather } from './testing/scripted-proxy.ts';

let cms: TestCms;
let proxy: ScriptedProxy;
let token: string;
let content: ReturnType<typeof contentOf>;
let article: string;

const affiliate = (code: string) => ({ name: `Union of ${code}`, shortName: code, code, owner: code, state: code.toUpperCase(), brand: { primary: '#12356b', accent: '#b3261e' }, contact: { phone: '+1 555 0100' }, languages: 'en' });

beforeAll(async () => {
  cms = await startTestCms();
  content = contentOf(cms.strapi);
  token = await cms.token('read', 'everything');
  for (const code of ['us', 'ct', 'ny']) await content.createPublished('affiliate', affiliate(code));
  article = await content.createPublished('article', { title: 'News', slug: 'news', summary: 'The first words.', owner: 'us' });
  proxy = new ScriptedProxy(cms.url);
  await proxy.start();
}, 120_000);
afterAll(async () => {
  await proxy.stop();
  await cms.stop();
});

let out: string;
let publisher: Publisher;
const minute = 60_000;

/** A publisher that looks by itself so rarely that only what the test does can wake it, unless told otherwise. */
const publisherWith = (every = minute): Publisher => new Publisher({ source: { url: proxy.url, token }, out, pictures: join(out, '.pictures'), secrets: [], addressOf: (code) => `http://${code}.localhost/`, every, threads: 0 });

async function startPublisher(every?: number): Promise<void> {
  publisher = publisherWith(every);
  await publisher.start();
}

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'publisher-'));
  proxy.weather = { pass: true };
});
afterEach(async () => {
  await publisher.stop();
  rmSync(out, { recursive: true, force: true });
});

const page = (code: string, path = 'articles/news/index.html'): string => {
  const file = join(out, code, 'current', path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};
let edits = 0;
async function say(words = `Words number ${edits += 1}.`): Promise<string> {
  await content.update('article', article, { summary: words });
  await content.publish('article', article);
  return words;
}
const expectShown = (words: string, code = 'ct'): Promise<void> => expect.poll(() => page(code), { timeout: 15_000 }).toContain(words);
const expectIntact = (): void => { for (const code of ['us', 'ct', 'ny']) expect(verifyRelease(join(out, code))).toEqual([]); };
const stateOf = (code: string): string | undefined => publisher.status.sites.find((site) => site.code === code)?.state;

describe('a publisher', () => {
  it('makes all sites at its start, and brings a change to all of them when it gets a hint', async () => {
    await startPublisher();
    expect(publisher.status.sites.map(({ code, state }) => `${code} ${state}`)).toEqual(['us live', 'ct live', 'ny live']);
    const words = await say();
    publisher.hint();
    for (const code of ['us', 'ct', 'ny']) await expectShown(words, code);
    expectIntact();
  });

  it('finds a change by itself when the hint is lost', async () => {
    await startPublisher(100);
    await expectShown(await say());
  });

  it('publishes once for many hints, and makes no release when nothing changed', async () => {
    await startPublisher();
    const words = await say();
    for (let hint = 0; hint < 50; hint += 1) publisher.hint();
    await expectShown(words);
    await publisher.publish(['ct'], {});
    expect(releasesOf(join(out, 'ct')).filter(({ revision }) => revision === publisher.status.revision)).toHaveLength(1);
    const before = releasesOf(join(out, 'ct')).length;
    for (let hint = 0; hint < 5; hint += 1) {
      publisher.hint();
      await publisher.publish(['ct'], {});
    }
    expect(releasesOf(join(out, 'ct'))).toHaveLength(before);
  });

  it('goes on after a restart where it was, without making pages again', async () => {
    await startPublisher();
    // A page whose share card was not made yet is made again.
    await expect.poll(() => ['us', 'ct', 'ny'].map((code) => liveRelease(join(out, code))?.search), { timeout: 20_000 }).not.toContain(null);
    await publisher.stop();
    publisher = publisherWith();
    const reports = await publisher.start();
    expect(reports.map(({ rendered, error }) => ({ rendered, error }))).toEqual(reports.map(() => ({ rendered: 0, error: null })));
  });

  it('stops at once, also in threads and in the middle of its work', async () => {
    publisher = new Publisher({ source: { url: proxy.url, token }, out, pictures: join(out, '.pictures'), secrets: [], addressOf: () => '', every: 50, threads: 2 });
    await publisher.start();
    // The search index follows the pages: it is being made now.
    await say();
    publisher.hint();
    await publisher.stop();
    expectIntact();
    publisher = publisherWith();
    await publisher.start();
    expectIntact();
  });

  it('is alone: another one on the same folder is refused in plain words', async () => {
    await startPublisher();
    const { holdSites } = await import('@broadside/site/publisher');
    await expect(holdSites(out, 100)).rejects.toThrow(PublishError);
    await expect(holdSites(out, 100)).rejects.toThrow('Something else publishes to');
  });

  it('wakes by itself at the instant at which an embargo ends', async () => {
    await content.createPublished('article', { title: 'Later', slug: 'later', summary: 'Not yet.', owner: 'us', publishOn: new Date(Date.now() + 4000).toISOString() });
    await startPublisher();
    expect(page('ct', 'articles/later/index.html')).toBe('');
    await expect.poll(() => page('ct', 'articles/later/index.html'), { timeout: 15_000 }).toContain('Not yet.');
  });
});

describe('a CMS that does not answer as it should', () => {
  const bad: [string, Weather][] = [['an error', { fail: 502 }], ['half an answer', { cut: 300 }], ['nothing but a beginning', { cut: 0 }], ['other bytes than were sent', { flip: 900 }]];
  it.each(bad)('gives %s: the sites stay, the reason is told, and the next look repairs it', async (_, weather) => {
    await startPublisher(200);
    const before = page('ct');
    proxy.weather = weather;
    const words = await say();
    publisher.hint();
    await expect.poll(() => publisher.status.problem?.en, { timeout: 15_000 }).toMatch(/\.$/);
    expect(page('ct')).toBe(before);
    expectIntact();
    proxy.weather = { pass: true };
    await expectShown(words);
    await expect.poll(() => publisher.status.problem).toBeNull();
  });

  it('is slow: what was published meanwhile comes too, and nothing older over it', async () => {
    await startPublisher(100);
    proxy.weather = { slow: 300 };
    await say();
    publisher.hint();
    const words = await say();
    publisher.hint();
    await expectShown(words);
    expectIntact();
  });

  it('is another one than before: its older content is not put over the newer site', async () => {
    await startPublisher();
    await publisher.stop();
    const live = releasesOf(join(out, 'ct'))[0]!;
    const other = await startOther();
    publisher = new Publisher({ source: other.source, out, pictures: join(out, '.pictures'), secrets: [], addressOf: () => '', every: minute, threads: 0 });
    const reports = await publisher.start();
    await other.stop();
    expect(reports.find(({ code }) => code === 'ct')?.error?.en).toMatch(/newer than/);
    expect(releasesOf(join(out, 'ct'))[0]).toEqual(live);
  });
});

/** The content of this CMS as it was at an early revision: what a backup that was put back gives. */
async function startOther(): Promise<{ source: { url: string; token: string }; stop(): Promise<void> }> {
  const { createServer } = await import('node:http');
  const { createHash } = await import('node:crypto');
  const answer = await fetch(`${cms.url}/api/snapshot`, { headers: { authorization: `Bearer ${token}` } });
  const [header, ...lines] = (await answer.text()).trimEnd().split('\n').slice(0, -1);
  const older = [JSON.stringify({ ...JSON.parse(header!), revision: 1, cursor: '1-0' }), ...lines].map((line) => `${line}\n`).join('');
  const entries = lines.filter((line) => !line.includes('"removed":true')).length;
  const end = JSON.stringify({ end: true, entries, tombstones: lines.length - entries, digest: createHash('sha256').update(older).digest('hex') });
  const server = createServer((_, response) => response.end(`${older}${end}\n`));
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { source: { url: `http://127.0.0.1:${(server.address() as { port: number }).port}`, token }, stop: async () => { server.close(); } };
}

describe('an earlier version', () => {
  it('is shown and stays, whatever is published, until someone publishes that site on purpose', async () => {
    await startPublisher();
    const first = await say();
    publisher.hint();
    await expectShown(first);
    const second = await say();
    publisher.hint();
    await expectShown(second);
    expect((await publisher.rollBack('ct', undefined)).state).toBe('paused');
    expect(page('ct')).toContain(first);
    const third = await say();
    publisher.hint();
    await expectShown(third, 'ny');
    expect(page('ct')).toContain(first);
    expect(stateOf('ct')).toBe('paused');
    await publisher.publish(['ct'], {});
    expect(page('ct')).toContain(third);
    expect(stateOf('ct')).toBe('live');
    expectIntact();
  });

  it('wanted in the middle of a publish comes after it, and holds', async () => {
    await startPublisher();
    const first = await say();
    publisher.hint();
    await expectShown(first);
    const number = releasesOf(join(out, 'ct')).find(({ live }) => live)!.release;
    await say();
    publisher.hint();
    const [, status] = await Promise.all([publisher.publish(['ct', 'ny'], { full: true }), publisher.rollBack('ct', number)]);
    expect(status.release).toBe(number);
    expect(page('ct')).toContain(first);
    expectIntact();
  });

  it('that must never be shown again is refused with its reason', async () => {
    const { neverRestore } = await import('@broadside/site/publisher');
    await startPublisher();
    for (const words of [await say(), '']) {
      publisher.hint();
      if (words) await expectShown(words);
    }
    const old = releasesOf(join(out, 'ct')).find(({ live }) => !live)!.release;
    neverRestore(join(out, 'ct'), old, 'It named a child.');
    await expect(publisher.rollBack('ct', old)).rejects.toThrow('It named a child.');
  });
});

describe('a site that is hosted elsewhere', () => {
  it('is delivered after each release by itself, as the CMS and this machine say', async () => {
    const www = join(out, '.www');
    const hosting = join(out, '.hosting');
    changeHosting(hosting, 'ny', { way: 'folder', folder: www });
    const deliveries = new Deliveries({ out, hosting }, new AbortController().signal);
    publisher = new Publisher({ source: { url: proxy.url, token }, out, pictures: join(out, '.pictures'), secrets: [], addressOf: () => '', every: minute, threads: 0, onRest: (ways) => deliveries.look(ways) });
    await publisher.start();
    const [ny] = await content.documents('affiliate').findMany({ filters: { code: 'ny' } as never });
    await content.update('affiliate', ny!.documentId, { hosting: { way: 'folder' } });
    await content.publish('affiliate', ny!.documentId);
    const words = await say();
    publisher.hint();
    await expect.poll(() => lastDelivery(hosting, 'ny')?.message.en ?? '', { timeout: 20_000 }).toContain(`Delivered to ${www}`);
    await expect.poll(() => (existsSync(join(www, 'articles/news/index.html')) ? readFileSync(join(www, 'articles/news/index.html'), 'utf8') : ''), { timeout: 20_000 }).toContain(words);
    await deliveries.ended();
  });
});

describe('an affiliate that is taken down in the CMS', () => {
  it('takes its site down here and where it is delivered, which counts as done only once it is; published again it is back in both places', async () => {
    const [www, hosting] = [join(out, '.www'), join(out, '.hosting')];
    const home = (): string => readFileSync(join(www, 'index.html'), 'utf8');
    changeHosting(hosting, 'ny', { way: 'folder', folder: www });
    const [ny] = await content.documents('affiliate').findMany({ filters: { code: 'ny' } as never });
    await content.update('affiliate', ny!.documentId, { hosting: { way: 'folder' } });
    await content.publish('affiliate', ny!.documentId);
    const deliveries = new Deliveries({ out, hosting }, new AbortController().signal);
    publisher = new Publisher({ source: { url: proxy.url, token }, out, pictures: join(out, '.pictures'), secrets: [], addressOf: () => '', every: minute, threads: 0,
      onRest: (ways) => deliveries.look(ways), elsewhere: (site, way) => deliveries.elsewhere(site, way) });
    await publisher.start();
    const standing = () => publisher.status.sites.find(({ code }) => code === 'ny');
    await expect.poll(() => standing()?.elsewhere?.revision, { timeout: 20_000 }).toBe(publisher.status.revision);
    rmSync(www, { recursive: true });
    writeFileSync(www, 'The disk is away.');
    await content.unpublish('affiliate', ny!.documentId);
    publisher.hint();
    await expect.poll(() => standing()?.state, { timeout: 15_000 }).toBe('closed');
    expect(page('ny', 'index.html')).toContain('This website was taken down');
    expect(standing()!.revision).toBe(publisher.status.revision);
    await expect.poll(() => lastDelivery(hosting, 'ny')?.ok, { timeout: 15_000 }).toBe(false);
    expect(standing()!.elsewhere!.revision).toBeLessThan(publisher.status.revision!);
    rmSync(www);
    await deliverLive({ out, hosting }, 'ny', new AbortController().signal);
    expect(home()).toContain('This website was taken down');
    expect(standing()!.elsewhere!.revision).toBe(publisher.status.revision);
    await content.publish('affiliate', ny!.documentId);
    publisher.hint();
    await expect.poll(home, { timeout: 20_000 }).toContain('Union of ny');
    expect(standing()!.state).toBe('live');
    await deliveries.ended();
    expectIntact();
  });
});

describe('a site that must not go live', () => {
  it('stays as it is when it would lose many pages at once, says so, and goes on when someone confirms', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, (_, index) => content.createPublished('topic', { title: `Topic ${index}`, slug: `topic-${index}`, owner: 'ny' })));
    await startPublisher();
    for (const id of ids) await content.unpublish('topic', id);
    publisher.hint();
    await expect.poll(() => stateOf('ny'), { timeout: 15_000 }).toBe('failed');
    expect(publisher.status.sites.find(({ code }) => code === 'ny')).toMatchObject({ needsConfirmation: true, reason: { en: expect.stringMatching(/would lose \d+ of its \d+ pages/) } });
    expect(page('ny', 'topics/topic-3/index.html')).not.toBe('');
    await publisher.publish(['ny'], { confirmRemoval: true });
    expect(page('ny', 'topics/topic-3/index.html')).toBe('');
    expect(stateOf('ny')).toBe('live');
  });

  it('stays as it is when a text holds the mark of a draft or of another state; the others go on', async () => {
    await startPublisher();
    const own = await content.createPublished('article', { title: 'Ours', slug: 'ours', summary: 'About broadside-canary-ny.', owner: 'ct' });
    const words = await say();
    publisher.hint();
    await expectShown(words, 'ny');
    await expect.poll(() => stateOf('ct'), { timeout: 15_000 }).toBe('failed');
    expect(page('ct')).not.toContain(words);
    await content.unpublish('article', own);
    publisher.hint();
    await expectShown(words);
  });

  it('stays as it is when a link inside it would lead nowhere, and names the page and the link', async () => {
    const target = await content.createPublished('page', { title: 'Target', slug: 'target', owner: 'us', blocks: [{ __component: 'blocks.text', body: '## The part\n\nText.' }] });
    await startPublisher();
    const id = /id="([^"]*the-part)"/.exec(page('ct', 'target/index.html'))![1]!;
    await content.createPublished('page', { title: 'Leading', slug: 'leading', owner: 'us', blocks: [{ __component: 'blocks.text', body: `See [the part](/target/#${id}).` }] });
    publisher.hint();
    await expect.poll(() => page('ct', 'leading/index.html'), { timeout: 15_000 }).toContain(`#${id}`);
    await content.update('page', target, { blocks: [{ __component: 'blocks.text', body: '## Another part\n\nText.' }] });
    await content.publish('page', target);
    publisher.hint();
    await expect.poll(() => publisher.status.sites.find(({ code }) => code === 'ct')?.reason?.en, { timeout: 15_000 }).toMatch(/\/leading\/.*\/target\/#.*the-part/);
    expect(page('ct', 'target/index.html')).toContain('the-part');
  });
});
