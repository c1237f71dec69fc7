import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
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
  expect(lastDelivery(hosting(), 'ny')).toMatchObject({ ok: false, release: 1, message: expect.stringContaining('not published yet') });
  expect(lastDelivery(hosting(), 'ct')).toMatchObject({ ok: false, message: expect.stringContaining('damaged') });
});
