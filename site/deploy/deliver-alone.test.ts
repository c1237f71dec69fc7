import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '@broadside/shared/publishing';
import { openSite } from '../publisher/live-release.ts';
import { fromBytes } from '../publisher/site-files.ts';
import { deliverAlone } from './deliver-alone.ts';
import { Deliveries } from './deliveries.ts';
import { liveSite } from './live-site.ts';
import { deliverLive } from './requests.ts';
import { changeHosting, hostingOf, lastDelivery } from './settings-file.ts';

const { signal } = new AbortController();
const facts = { revision: 7, instant: '2026-11-21T12:00:00.000Z', validUntil: null, theme: 't', basePath: '/', content: 'c', pages: 1, moved: {}, gone: [] };

let home: string;
let other: ChildProcess;
const folders = (): { out: string; hosting: string } => ({ out: join(home, 'sites'), hosting: join(home, 'hosting') });
const deliverHere = (patience: number): Promise<Delivery | null> =>
  deliverAlone({ folder: folders().hosting, code: 'ct', hosting: hostingOf(folders().hosting, 'ct')!, site: () => liveSite(folders().out, 'ct'), signal, patience });

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'alone-'));
  const files = new Map(['index.html', '404.html', 'robots.txt'].map((path) => [path, fromBytes(Buffer.from(path))]));
  openSite(join(home, 'sites', 'ct')).release(facts, { write: files, remove: [] }, false);
  changeHosting(folders().hosting, 'ct', { way: 'folder', folder: join(home, 'www') });
  other = spawn(process.execPath, [join(import.meta.dirname, 'testing/slow-delivery.ts'), home], { stdio: 'inherit' });
  while (!existsSync(join(home, 'begun'))) await sleep(20);
});
afterEach(async () => {
  if (other.exitCode === null && other.signalCode === null) {
    other.kill('SIGKILL');
    await once(other, 'exit');
  }
  rmSync(home, { recursive: true });
});

describe('while another process delivers a site', () => {
  it('a command waits until that has ended, and then finds nothing left to send', async () => {
    const waiting = deliverHere(20_000);
    await expect(Promise.race([waiting, sleep(300, 'still waiting')])).resolves.toBe('still waiting');
    expect(existsSync(join(home, 'www'))).toBe(false);
    writeFileSync(join(home, 'go-on'), '');
    expect(await waiting).toMatchObject({ ok: true, files: { sent: 0 } });
  });

  it('the panel is told so, and the publisher leaves it for its next look', async () => {
    await expect(deliverLive(folders(), 'ct', signal)).rejects.toThrow('is being delivered just now');
    const deliveries = new Deliveries(folders(), signal);
    deliveries.look(new Map([['ct', 'folder']]));
    await deliveries.ended();
    expect(lastDelivery(folders().hosting, 'ct')).toBeNull();
    expect(existsSync(join(home, 'www'))).toBe(false);
  });

  it('and is killed, the next delivery goes ahead', async () => {
    other.kill('SIGKILL');
    expect(await deliverHere(20_000)).toMatchObject({ ok: true, release: 1 });
  });
});

it('two deliveries in one process are one after the other', async () => {
  writeFileSync(join(home, 'go-on'), '');
  const made = await Promise.all([deliverHere(20_000), deliverHere(20_000)]);
  expect(made.map((one) => one?.ok)).toEqual([true, true]);
});

it('the folder of settings is closed to others also when a delivery is the first to need it', async () => {
  writeFileSync(join(home, 'go-on'), '');
  const hosting = hostingOf(folders().hosting, 'ct')!;
  await deliverAlone({ folder: join(home, 'new'), code: 'ct', hosting, site: () => liveSite(folders().out, 'ct'), signal });
  expect(statSync(join(home, 'new')).mode & 0o777).toBe(0o700);
});
