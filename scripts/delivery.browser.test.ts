import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Tombstone } from '@broadside/shared/content';
import type { Snapshot } from '@broadside/shared/view';
import { liveSite } from '@broadside/site/deploy';
import { forAffiliate, Originals, originalsIn, writeSnapshotFile } from '@broadside/site/publisher';
import { renderForFolder } from '@broadside/site/testing';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { demonstrationSnapshot } from './testing/demonstration-snapshot.ts';
import { type ScriptedCms, startScriptedCms } from './testing/scripted-cms.ts';

const script = join(import.meta.dirname, 'broadside.ts');
const home = mkdtempSync(join(tmpdir(), 'broadside-delivery-'));
const env = { ...process.env, BROADSIDE_HOME: home };
const at = (...path: string[]): string => join(home, ...path);
const run = (...args: string[]): Promise<{ stderr: string; stdout: string }> => promisify(execFile)(process.execPath, [script, ...args], { env, maxBuffer: 1e8 });
const read = (path: string): string => readFileSync(at(path), 'utf8');
const receiptIn = (folder: string): { revision: number; looked: string } => JSON.parse(read(`${folder}/.well-known/broadside.json`)) as { revision: number; looked: string };

let snapshot: Snapshot;
let cms: ScriptedCms;
let originals: Originals;
beforeAll(async () => {
  originals = new Originals(originalsIn(at('pictures')));
  snapshot = forAffiliate(await demonstrationSnapshot(['ct'], originals, '2026-11-21T12:00:00.000Z'), 'ct');
  await writeSnapshotFile(at('ct.ndjson'), snapshot, originals);
  cms = await startScriptedCms(snapshot, originals);
  writeFileSync(at('token.txt'), `${cms.token}\n`);
  await run('publish', 'ct', '--snapshot', at('ct.ndjson'));
}, 300_000);
afterAll(() => {
  cms?.stop();
  rmSync(home, { recursive: true });
});

/** The same content a revision later, with another tagline. */
function later({ header, entries }: Snapshot): Snapshot {
  const changed = [...entries].map(([key, entry]) => [key, entry.type === 'affiliate' && entry.entry.code === 'ct' ? { ...entry, hash: 'later', entry: { ...entry.entry, tagline: 'A new day in every town' } } : entry] as const);
  return { ...snapshot, header: { ...header, revision: header.revision + 1, cursor: `${header.revision + 1}-0` }, entries: new Map(changed) as Snapshot['entries'] };
}

/** The same content after the affiliate was taken down. */
function without({ header, entries, removed }: Snapshot, code: string): Snapshot {
  const [key, { id, locale, owner }] = [...entries].find(([, entry]) => entry.type === 'affiliate' && entry.entry.code === code)!;
  const others = [...entries].filter(([, entry]) => !(entry.type === 'affiliate' && entry.entry.code === code));
  return { header, entries: new Map(others), removed: new Map([...removed, [key, { type: 'affiliate', id, locale, owner, revision: header.revision, removed: true, code }]]) };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(100);
}

describe('the ZIP of a site', () => {
  it('for another folder holds, byte for byte, what the renderer would have made for that folder', async () => {
    await run('deploy', 'ct', '--zip', at('ct.zip'), '--base', '/union/ct/');
    const files = unzipSync(readFileSync(at('ct.zip')));
    const expected = await renderForFolder(snapshot, 'ct', '/union/ct/');
    expect(expected.size).toBeGreaterThan(200);
    const different = [...expected].filter(([path, text]) => !files[path] || strFromU8(files[path]) !== text).map(([path]) => path);
    expect(different).toEqual([]);
  }, 60_000);
});

describe('a delivery', () => {
  it('goes where the settings say, sends only what changed, and keeps what others put there', async () => {
    await run('deploy', 'ct', '--set', 'way=folder', `folder=${at('www')}`);
    expect((await run('deploy', 'ct')).stderr).toMatch(/: \d{3,} files sent, 0 kept/);
    writeFileSync(at('www/theirs.html'), 'theirs');
    expect((await run('deploy', 'ct')).stderr).toMatch(/: 0 files sent, \d{3,} kept, 0 removed/);
    expect(read('www/theirs.html')).toBe('theirs');
    expect(read('www/index.html')).toBe(readFileSync(join(liveSite(at('sites'), 'ct').folder, 'index.html'), 'utf8'));
    expect(JSON.parse(read('hosting/ct.last.json'))).toMatchObject({ ok: true });
  }, 60_000);
});

describe('an affiliate that hosts its own copy', () => {
  it('makes it from a snapshot file, without any network', async () => {
    await run('copy', 'ct', '--snapshot', at('ct.ndjson'), '--out', at('offline'));
    expect(read('offline/index.html')).toBe(read('www/index.html'));
    expect(receiptIn('offline').revision).toBe(snapshot.header.revision);
  }, 60_000);

  it('keeps it fresh from the CMS with its token: a failed look changes nothing, the next one catches up', async () => {
    const child: ChildProcess = spawn(process.execPath, [script, 'copy', 'ct', '--cms', cms.url, '--token-file', at('token.txt'), '--out', at('copy'), '--every', '1s'], { env });
    let said = '';
    child.stderr!.on('data', (piece: Buffer) => { said += piece.toString(); });
    try {
      await until(() => existsSync(at('copy/.well-known/broadside.json')));
      const first = receiptIn('copy');
      await until(() => receiptIn('copy').looked > first.looked);
      cms.says = new Error('down');
      await until(() => said.includes('answered 500'));
      expect(read('copy/index.html')).not.toContain('A new day in every town');
      cms.says = later(snapshot);
      await until(() => receiptIn('copy').revision === snapshot.header.revision + 1);
      expect(read('copy/index.html')).toContain('A new day in every town');
    } finally {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    expect(said).not.toContain(cms.token);
    expect(cms.asked).toBeGreaterThan(3);
  }, 120_000);

  it('is made by the supplied workflow as it stands, for a runner with nothing but the token', async () => {
    interface Step { uses?: string; run?: string; env?: Record<string, string>; with?: Record<string, unknown> }
    const workflow = parse(readFileSync(join(import.meta.dirname, '../docs/hosting/github-pages.yml'), 'utf8')) as { on: { schedule: unknown[] }; permissions: object; jobs: { site: { steps: Step[] } } };
    const { steps } = workflow.jobs.site;
    const { run: commands, env: given } = steps.find(({ run: text }) => text?.includes('copy ct'))!;
    expect(given).toEqual({ TOKEN: '${{ secrets.BROADSIDE_TOKEN }}' });
    const here = commands!.replace('npm run broadside --', `"${process.execPath}" "${script}"`).replace('https://cms.example.org', cms.url);
    cms.says = later(snapshot);
    mkdirSync(at('runner'));
    await promisify(execFile)('bash', ['-e', '-c', here], { cwd: at('runner'), env: { ...env, RUNNER_TEMP: at('runner'), TOKEN: cms.token } });
    expect(read('runner/public/index.html')).toContain('A new day in every town');
    expect(existsSync(at('runner/public/.nojekyll'))).toBe(true);
    expect(statSync(at('runner/token')).mode & 0o077).toBe(0);
    expect(steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'))!.with).toEqual({ path: 'public' });
    expect(workflow.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
    expect(workflow.on.schedule).toHaveLength(1);
  }, 120_000);

  it('says that it was taken down when the national office takes the affiliate down', async () => {
    cms.says = without(later(snapshot), 'ct');
    await run('copy', 'ct', '--cms', cms.url, '--token-file', at('token.txt'), '--out', at('copy'));
    expect(read('copy/index.html')).toContain('This website was taken down');
    expect(existsSync(at('copy/toolkits'))).toBe(false);
    cms.says = later(snapshot);
    await run('copy', 'ct', '--cms', cms.url, '--token-file', at('token.txt'), '--out', at('copy'));
    expect(read('copy/index.html')).toContain('A new day in every town');
  }, 120_000);

  it('shows at the address of what was taken down that it was, and when, though its host knows no 410', async () => {
    const [key, { id, locale, owner, entry }] = [...snapshot.entries].find(([, { type, locale: language }]) => type === 'article' && language === 'en')!;
    const { slug } = entry as { slug: string };
    const all = later(snapshot);
    const ended = '2026-11-20T12:00:00.000Z';
    const down: Tombstone = { type: 'article', id, locale, owner, revision: all.header.revision, removed: true, former: [{ slug, owner }], ended };
    const entries = new Map([...all.entries].filter(([, one]) => one.id !== id));
    cms.says = { ...all, entries, removed: new Map([...all.removed, [key, down]]) };
    await run('copy', 'ct', '--cms', cms.url, '--token-file', at('token.txt'), '--out', at('bucket'), '--web-server', 'plain');
    const notice = read(`bucket/articles/${slug}/index.html`);
    expect(notice).toContain('Taken down on <time datetime="2026-11-20T12:00:00.000Z">November 20, 2026</time>');
    expect(notice).toContain('<meta name="robots" content="noindex">');
    expect(read(`bucket/es/articles/${slug}/index.html`)).toContain('Retirado el');
    for (const list of ['sitemap.xml', 'feed.xml', 'feed.json', 'articles/index.html', 'index.html']) expect(read(`bucket/${list}`)).not.toContain(`/articles/${slug}/`);
    cms.says = all;
    await run('copy', 'ct', '--cms', cms.url, '--token-file', at('token.txt'), '--out', at('bucket'), '--web-server', 'plain');
    expect(read(`bucket/articles/${slug}/index.html`)).not.toContain('Taken down on');
  }, 120_000);

  it('is told when the token is not accepted, and keeps its copy', async () => {
    writeFileSync(at('token.txt'), 'another\n');
    await expect(run('copy', 'ct', '--cms', cms.url, '--token-file', at('token.txt'), '--out', at('copy'))).rejects.toThrow(/does not accept the token/);
    expect(read('copy/index.html')).toContain('A new day in every town');
  }, 60_000);
});
