import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Publisher, verifyRelease } from '@broadside/site/publisher';
import type { SiteStatus } from '@broadside/shared/publishing';
import type { Entry } from '@broadside/shared/content';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { affiliateEntry, entryOf } from '../shared/src/testing/entries.ts';
import { SnapshotServer } from './testing/snapshot-server.ts';

const codes = ['us', 'ct', 'ny'];
const news = (summary: string): Entry => entryOf('article', 'news', { summary });
/** A line as an older or newer CMS might send it: its date is none. */
const broken = (entry: Entry): Entry => ({ ...entry, entry: { ...entry.entry, date: 'yesterday' } }) as Entry;

let cms: SnapshotServer;
let out: string;
let publisher: Publisher;
beforeEach(async () => {
  out = mkdtempSync(join(tmpdir(), 'unreadable-'));
  cms = new SnapshotServer();
  await cms.start();
  cms.put(...codes.map((code) => affiliateEntry(code, { languages: 'en' })), news('First words.'));
  publisher = new Publisher({ source: { url: cms.url, token: 'any' }, out, pictures: join(out, '.pictures'), secrets: [], addressOf: () => '', every: 600_000, threads: 0 });
  await publisher.start();
});
afterEach(async () => {
  await publisher.stop();
  await cms.stop();
  rmSync(out, { recursive: true, force: true });
});

const page = (code: string, slug = 'news'): string => {
  const path = join(out, code, 'current/articles', slug, 'index.html');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};
const states = (): string[] => publisher.status.sites.map(({ code, state }) => `${code} ${state}`);
const statusOf = (code: string): SiteStatus => publisher.status.sites.find((site) => site.code === code)!;

describe('an item that does not fit the content model', () => {
  it('holds up just the sites that show it, when it never had a valid version; they say why, and go on when it is mended', async () => {
    const own = entryOf('article', 'own', { owner: 'ct' });
    cms.put(broken(own), news('Second words.'));
    publisher.hint();
    await expect.poll(() => page('ny')).toContain('Second words.');
    await expect.poll(states).toEqual(['us live', 'ct failed', 'ny live']);
    expect(page('ct')).toContain('First words.');
    expect(statusOf('ct').reason?.en).toMatch(/An item that this site shows can't be read: .*date.*Publish it anew in the CMS\./s);
    cms.put(own);
    publisher.hint();
    await expect.poll(() => page('ct', 'own')).not.toBe('');
    expect(states()).toEqual(['us live', 'ct live', 'ny live']);
    expect(page('ct')).toContain('Second words.');
    for (const code of codes) expect(verifyRelease(join(out, code))).toEqual([]);
  });

  it('holds up every site when it is a national one', async () => {
    cms.put(broken(entryOf('article', 'everywhere')));
    publisher.hint();
    await expect.poll(states).toEqual(['us failed', 'ct failed', 'ny failed']);
    for (const code of codes) expect(page(code)).toContain('First words.');
  });

  it('stays as it was last read, and holds up nobody, when it had a valid version', async () => {
    cms.put(broken(news('Broken words.')), entryOf('article', 'another'));
    publisher.hint();
    for (const code of codes) await expect.poll(() => page(code, 'another')).not.toBe('');
    for (const code of codes) expect(page(code)).toContain('First words.');
    expect(states()).toEqual(['us live', 'ct live', 'ny live']);
  });
});
