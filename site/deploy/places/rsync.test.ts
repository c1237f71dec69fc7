import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver, testConnection } from '../deliver.ts';
import { expectPlaceKeepsItsPromises, readFolder } from '../testing/place-contract.ts';
import { freePort, programAt } from '../testing/programs.ts';
import { siteWith } from '../testing/site.ts';
import { runServer } from '../testing/web-server.ts';
import { openRsync } from './rsync.ts';
import { openSftp } from './sftp.ts';

const sshd = programAt('sshd');
const isHere = Boolean(sshd && programAt('rsync') && programAt('ssh') && programAt('ssh-keygen'));
const { signal } = new AbortController();

/** OpenSSH's own server with keys of its own, for whoever runs the test. */
describe.skipIf(!isHere)('OpenSSH (skipped where sshd, ssh or rsync is not installed)', () => {
  let root: string;
  let port: number;
  let stop: () => Promise<void>;
  const hosting = (folder: string, changes: object = {}) => ({ server: '127.0.0.1', port, user: userInfo().username, keyFile: join(root, 'user'), hostKey: readFileSync(join(root, 'host.pub'), 'utf8').split(' ').slice(0, 2).join(' ').trim(), folder: join(root, folder), webServer: 'apache', ...changes }) as const;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'openssh-'));
    for (const name of ['user', 'host']) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(root, name)]);
    port = await freePort();
    // OpenSSH started by root wants this folder to be there.
    if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
    writeFileSync(join(root, 'config'), `Port ${port}\nListenAddress 127.0.0.1\nHostKey ${root}/host\nAuthorizedKeysFile ${root}/user.pub\nPidFile ${root}/pid\nStrictModes no\nUsePAM no\nPasswordAuthentication no\nPermitRootLogin yes\nSubsystem sftp internal-sftp\n`);
    stop = await runServer(sshd!, ['-D', '-e', '-f', join(root, 'config')], port);
  });
  afterAll(async () => {
    await stop();
    rmSync(root, { recursive: true });
  });

  it.each([['rsync', openRsync], ['sftp', openSftp]] as const)('takes a site by %s, which keeps the promises of a place', async (way, open) => {
    const folder = join(root, way);
    mkdirSync(folder);
    await expectPlaceKeepsItsPromises({
      open: () => open('ct', hosting(way)),
      read: () => Promise.resolve(readFolder(folder)),
      put: (path, text) => {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
        return Promise.resolve();
      },
    });
    expect(existsSync(join(folder, 'old'))).toBe(false);
  }, 60_000);

  it('shows the key of a server that is not known yet, and refuses another one', async () => {
    const unknown = await testConnection('ct', { way: 'rsync', ...hosting('x', { hostKey: undefined }) }, signal);
    expect(unknown.message.en).toContain(`--set hostKey="${hosting('x').hostKey}"`);
    const other = readFileSync(join(root, 'user.pub'), 'utf8').split(' ').slice(0, 2).join(' ');
    expect(await deliver(siteWith(), { way: 'rsync', ...hosting('x', { hostKey: other }) }, signal)).toMatchObject({ ok: false, message: { en: expect.stringMatching(/another key than before/) as string } });
  }, 60_000);

  it('tests a connection without leaving anything', async () => {
    mkdirSync(join(root, 'probe'));
    expect(await testConnection('ct', { way: 'rsync', ...hosting('probe') }, signal)).toMatchObject({ ok: true });
    expect(readFolder(join(root, 'probe'))).toEqual({});
  }, 60_000);
});
