import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deliver, testConnection } from '../deliver.ts';
import { expectPlaceKeepsItsPromises, readFolder } from '../testing/place-contract.ts';
import { startSftpServer, type SftpServer } from '../testing/sftp-server.ts';
import { siteWith } from '../testing/site.ts';
import { openSftp } from './sftp.ts';

const { signal } = new AbortController();
let root: string;
let server: SftpServer;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'sftp-'));
  server = await startSftpServer(root);
});
afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const hosting = (changes: object = {}) => ({ way: 'sftp', server: '127.0.0.1', port: server.port, user: 'ct', password: 'secret', folder: 'public_html', webServer: 'apache', ...changes }) as const;

/** The key that the server shows, as the message tells a volunteer to set it. */
async function shownKey(): Promise<string> {
  const { ok, message } = await testConnection('ct', hosting(), signal);
  expect(ok).toBe(false);
  return /--set hostKey="([^"]+)"/.exec(message.en)![1]!;
}

it('keeps the promises of a place', async () => {
  const hostKey = await shownKey();
  const folder = join(root, 'public_html');
  await expectPlaceKeepsItsPromises({
    open: () => openSftp('ct', hosting({ hostKey })),
    read: () => Promise.resolve(readFolder(folder)),
    put: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      return Promise.resolve();
    },
  });
  expect(existsSync(join(folder, 'old'))).toBe(false);
  expect(existsSync(join(folder, '.broadside-parts'))).toBe(false);
}, 30_000);

it('sends nothing, not even the password, to a server that is not the one meant', async () => {
  const hostKey = await shownKey();
  await server.close();
  server = await startSftpServer(root);
  expect(await deliver(siteWith(), hosting({ hostKey }), signal)).toMatchObject({ ok: false, message: { en: expect.stringMatching(/shows another key than before.*SHA256:/) as string } });
  expect(readFolder(root)).toEqual({});
});

it('says what is wrong with a wrong password, without showing it', async () => {
  const { ok, message } = await testConnection('ct', hosting({ hostKey: await shownKey(), password: 'mistyped' }), signal);
  expect([ok, message.en]).toEqual([false, expect.stringMatching(/does not accept the user or the password/)]);
  expect(JSON.stringify(message)).not.toContain('mistyped');
});

it('tests a connection without leaving anything', async () => {
  expect(await testConnection('ct', hosting({ hostKey: await shownKey() }), signal)).toEqual({ ok: true, message: { en: 'Writing to 127.0.0.1, folder public_html works.', es: 'Se puede escribir en 127.0.0.1, carpeta public_html.' } });
  expect(readFolder(root)).toEqual({});
});
