import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Originals, originalsIn, writeSnapshotFile } from '@broadside/site/publisher';
import { projectRoot } from './state/home.ts';
import { demonstrationSnapshot } from './testing/demonstration-snapshot.ts';
import { excerptOf } from './testing/excerpt.ts';

let home: string;
let astro: ChildProcess;
let output = '';

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dev-'));
  const originals = new Originals(originalsIn(join(home, 'pictures')));
  const snapshot = excerptOf(await demonstrationSnapshot(['us', 'ct'], originals, '2026-11-21T12:00:00.000Z'));
  await writeSnapshotFile(join(home, 'dev.ndjson'), snapshot, originals);
  // Without what the test runner puts into the environment: Vite would take itself for a test.
  astro = spawn(process.execPath, [join(projectRoot, 'scripts', 'broadside.ts'), 'dev', 'ct'], { env: { PATH: process.env.PATH, HOME: process.env.HOME, BROADSIDE_HOME: home }, detached: true });
  for (const stream of [astro.stdout, astro.stderr]) stream!.on('data', (piece: Buffer) => { output += piece.toString(); });
});
afterAll(async () => {
  const ended = once(astro, 'exit');
  process.kill(-astro.pid!, 'SIGINT');
  await ended;
  rmSync(home, { recursive: true, force: true });
});

/** Astro says where it answers: the usual port, or the next that is free. */
const address = (): string | undefined => /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(output)?.[0];

it('while one works on the theme, Astro’s own server shows a site’s pages from the snapshot, in both languages', async () => {
  await expect.poll(address, { timeout: 60_000 }).toBeDefined();
  for (const [path, words] of [['/', 'Connecticut'], ['/es/', 'lang="es"'], ['/toolkits/', '<h1']] as const) {
    const response = await fetch(address() + path);
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain(words);
    // Its styles stand in the page while one works on them, which the policy of a site would not let apply.
    expect(page).toContain('<style');
    expect(response.headers.get('content-security-policy') ?? page.match(/<meta http-equiv="content-security-policy"[^>]*/)?.[0]).toBeUndefined();
    for (const [icon] of page.matchAll(/\/icons\/[\w-]+\.png/g)) expect((await fetch(address()! + icon)).status).toBe(200);
  }
  expect((await fetch(`${address()}/nothing-here/`)).status).toBe(404);
});
