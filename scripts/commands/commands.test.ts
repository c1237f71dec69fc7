import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite } from '../../site/publisher/live-release.ts';
import { fromBytes } from '../../site/publisher/site-files.ts';

let home: string;
beforeAll(() => { home = mkdtempSync(join(tmpdir(), 'broadside-commands-')); });
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Outcome { code: number; stdout: string; stderr: string }

function broadside(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const script = join(import.meta.dirname, '..', 'broadside.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { env: { ...process.env, BROADSIDE_HOME: home, BROADSIDE_CMS_PORT: '18555', ...env } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr });
    });
  });
}

/** One plain sentence or two: no stack, no line of code. */
function expectPlain({ code, stderr }: Outcome, words: RegExp): void {
  expect(stderr).toMatch(words);
  expect(stderr).not.toMatch(/\n\s+at |node:internal|Error:/);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(1);
}

describe('every command', () => {
  it.each(['start', 'publish', 'snapshot', 'deploy', 'copy', 'copies', 'rollback', 'verify', 'lighthouse', 'build', 'dev', 'doctor', 'password', 'model', 'bench', 'test'])('explains %s with an example', async (command) => {
    const { code, stdout } = await broadside([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Example:\n {2}npm /);
  }, 20_000);
});

describe('copies', () => {
  it('lists the other sites when the record of one is lost or damaged, and says what to do about that one', async () => {
    const own = mkdtempSync(join(tmpdir(), 'broadside-copies-'));
    const facts = { revision: 7, instant: '2026-11-21T12:00:00.000Z', validUntil: null, theme: 't', basePath: '/', content: 'c', pages: 1, moved: {}, gone: [] };
    for (const code of ['ct', 'me', 'ny']) openSite(join(own, 'sites', code)).release(facts, { write: new Map(['index.html', 'robots.txt'].map((path) => [path, fromBytes(Buffer.from(path))])), remove: [] }, false);
    rmSync(join(own, 'sites/ct/releases'), { recursive: true });
    writeFileSync(join(own, 'sites/me/releases/000001.json'), '{"release":');
    const { code, stdout, stderr } = await broadside(['copies'], { BROADSIDE_HOME: own });
    rmSync(own, { recursive: true });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.trim().split('\n')).toEqual(['ct', 'me'].map((one) => expect.stringMatching(`^\\? +${one} .*can't be compared: .*publish ${one} --full`) as string).concat(expect.stringMatching(/^\? +ny .*has no web domain yet$/) as string));
  }, 20_000);
});

describe('what goes wrong is said in one plain sentence, with exit code 1', () => {
  it.each([
    ['a port that is no number', ['start'], { BROADSIDE_CMS_PORT: 'http' }, /BROADSIDE_CMS_PORT=http/],
    ['two equal ports', ['start'], { BROADSIDE_SITES_PORT: '18555' }, /different numbers/],
    ['a folder that can’t be written', ['start'], { BROADSIDE_HOME: '/dev/null/broadside' }, /can't be written/],
    ['a missing snapshot file', ['publish', '--snapshot', '/no/such/file'], {}, /no file \/no\/such\/file/],
    ['a time that is none', ['publish', '--at', 'tomorrowish'], {}, /is no date and time/],
    ['all sites and one site', ['publish', 'ct', '--all'], {}, /not both/],
    ['a CMS that was never started', ['publish'], {}, /npm start/],
    ['a site that is not published', ['deploy', 'ct'], {}, /not published yet.*publish ct/],
    ['a delivery without its settings', ['deploy', 'ct', '--set', 'way=sftp', 'server=ftp.example.org'], {}, /“user”.*“folder”.*Nothing was saved/],
    ['a setting that does not exist', ['deploy', 'ct', '--set', 'way=folder', 'folder=/srv/ct', 'colour=red'], {}, /no setting “colour”/],
    ['a copy from nowhere', ['copy', 'ct', '--out', '/srv/ct'], {}, /--cms.*--token-file.*--snapshot/],
    ['a token over an open connection', ['copy', 'ct', '--cms', 'http://cms.example.org', '--token-file', '/no/such/file'], {}, /https:/],
    ['an interval that is none', ['copy', 'ct', '--snapshot', 'x', '--every', 'often'], {}, /5m/],
  ])('%s', async (_, args, env, words) => {
    expectPlain(await broadside(args, env), words);
  }, 20_000);

  it('a port that another program has', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expectPlain(await broadside(['start'], { BROADSIDE_CMS_PORT: String(port) }), new RegExp(`Port ${port}.*taken.*BROADSIDE_CMS_PORT=${port + 1}`));
    server.close();
  }, 20_000);

  it('damaged secrets', async () => {
    const damaged = mkdtempSync(join(tmpdir(), 'broadside-damaged-'));
    writeFileSync(join(damaged, 'secrets.json'), '{"cms":');
    expectPlain(await broadside(['publish'], { BROADSIDE_HOME: damaged }), /damaged.*backup/);
    rmSync(damaged, { recursive: true });
  }, 20_000);

  it('a snapshot file that was cut off', async () => {
    const file = join(home, 'cut.ndjson');
    writeFileSync(file, '{"broadside":1,"revision":1,"instant":"2026-11-21T00:00:00.000Z","next":null,"affiliate":null,"cursor":"1-0","since":null}\n');
    expectPlain(await broadside(['publish', '--snapshot', file]), /ended too early/);
  }, 20_000);
});
