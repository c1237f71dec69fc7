import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeSite } from '../publisher/closed-site.ts';
import { openSite } from '../publisher/live-release.ts';
import { fromBytes } from '../publisher/site-files.ts';
import { Deliveries, type Way } from './deliveries.ts';
import { changeHosting, lastDelivery } from './settings-file.ts';

let home: string;
beforeEach(() => { home = mkdtempSync(join(tmpdir(), 'deliveries-')); });
afterEach(() => rmSync(home, { recursive: true }));

const out = (): string => join(home, 'sites');
const hosting = (): string => join(home, 'hosting');
const facts = { revision: 7, instant: '2026-11-21T12:00:00.000Z', validUntil: null, theme: 't', basePath: '/', content: 'c', pages: 1, moved: {}, gone: [] };
const pages = ['index.html', '404.html', 'es/404.html', '410.html', 'es/410.html', 'robots.txt'];
const publish = (code: string): number =>
  openSite(join(out(), code)).release(facts, { write: new Map(pages.map((path) => [path, fromBytes(Buffer.from(path))])), remove: [] }, false);

async function deliver(...codes: string[]): Promise<void> {
  const deliveries = new Deliveries({ out: out(), hosting: hosting() }, new AbortController().signal);
  deliveries.look(new Map(codes.map((code): [string, Way] => [code, 'folder'])));
  await deliveries.ended();
}

it('a site that can’t be delivered, whatever is the matter with it, holds up no other and ends nothing', async () => {
  for (const code of ['ct', 'ny', 'me']) {
    publish(code);
    mkdirSync(join(home, code));
    changeHosting(hosting(), code, { way: 'folder', folder: join(home, code) });
  }
  // What was remembered is damaged; the list of a site's files is lost.
  writeFileSync(join(hosting(), 'ct.last.json'), '{');
  rmSync(join(out(), 'ny/releases'), { recursive: true });
  await deliver('ct', 'ny', 'me');
  expect(lastDelivery(hosting(), 'me')).toMatchObject({ ok: true, release: 1 });
  expect(lastDelivery(hosting(), 'ny')).toMatchObject({ ok: false, release: 1, message: { en: expect.stringContaining('lost the list of its files') } });
  expect(lastDelivery(hosting(), 'ct')).toMatchObject({ ok: false, message: { en: expect.stringContaining('damaged') } });
});

describe('what a delivered copy is known to show', () => {
  const live = (release: number, revision: number) => ({ code: 'ct', release, revision });
  const deliveries = (): Deliveries => new Deliveries({ out: out(), hosting: hosting() }, new AbortController().signal);
  const setUp = (): void => { changeHosting(hosting(), 'ct', { way: 'folder', folder: join(home, 'ct') }); };

  it('is nothing before the first delivery, and all that is live here after it', async () => {
    const release = publish('ct');
    setUp();
    expect(deliveries().elsewhere(live(release, 9), 'folder')).toEqual({ revision: null });
    await deliver('ct');
    expect(deliveries().elsewhere(live(release, 9), 'folder')).toEqual({ revision: 9 });
  });

  it('is what it showed before while the newest release is not there yet, or could not be brought', async () => {
    publish('ct');
    setUp();
    await deliver('ct');
    const next = publish('ct');
    expect(deliveries().elsewhere(live(next, 9), 'folder')).toEqual({ revision: 7 });
    rmSync(join(home, 'ct'), { recursive: true });
    writeFileSync(join(home, 'ct'), 'no folder any more');
    await deliver('ct');
    expect(lastDelivery(hosting(), 'ct')).toMatchObject({ ok: false, release: next });
    expect(deliveries().elsewhere(live(next, 9), 'folder')).toEqual({ revision: 7 });
  });

  it('is nothing where visitors are served from here, also after it was taken down', () => {
    const release = publish('ct');
    for (const way of ['here', 'as before'] as const) expect(deliveries().elsewhere(live(release, 9), way)).toBeNull();
  });
});

it('a site that was taken down is emptied where it was delivered before', async () => {
  publish('ct');
  changeHosting(hosting(), 'ct', { way: 'folder', folder: join(home, 'ct') });
  await deliver('ct');
  writeFileSync(join(home, 'ct/theirs.txt'), 'theirs');
  closeSite(join(out(), 'ct'), { revision: 8, instant: facts.instant });
  const deliveries = new Deliveries({ out: out(), hosting: hosting() }, new AbortController().signal);
  deliveries.look(new Map([['ct', 'as before']]));
  await deliveries.ended();
  expect(readdirSync(join(home, 'ct'), { recursive: true }).sort()).toEqual(['.broadside.json', '.htaccess', '.well-known', '.well-known/broadside.json', '404.html', '410.html', 'index.html', 'robots.txt', 'theirs.txt']);
  expect(readFileSync(join(home, 'ct/index.html'), 'utf8')).toContain('This website was taken down');
  expect(lastDelivery(hosting(), 'ct')).toMatchObject({ ok: true, shows: 8 });
});
