import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeHosting, hostingFor, hostingOf, keepDelivery, lastDelivery } from './settings-file.ts';

let folder: string;
beforeEach(() => { folder = join(mkdtempSync(join(tmpdir(), 'hosting-')), 'hosting'); });
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const sftp = { way: 'sftp', server: 'ftp.example.org', user: 'ct', folder: 'public_html', password: 'very secret' };

describe('where a site is delivered', () => {
  it('is kept in a file that nobody else can read', () => {
    changeHosting(folder, 'ct', sftp);
    expect(statSync(join(folder, 'ct.json')).mode & 0o777).toBe(0o600);
    expect(hostingOf(folder, 'ct')).toEqual({ ...sftp, port: 22, webServer: 'apache' });
    expect(hostingOf(folder, 'ny')).toBeNull();
  });

  it('changes one setting at a time; an empty one is taken away; another way begins anew', () => {
    changeHosting(folder, 'ct', sftp);
    expect(changeHosting(folder, 'ct', { port: '2222' })).toMatchObject({ port: 2222, password: 'very secret' });
    expect(changeHosting(folder, 'ct', { keyFile: '/home/ct/.ssh/key', password: '' })).not.toHaveProperty('password');
    expect(changeHosting(folder, 'ct', { way: 'folder', folder: '/srv/ct' })).toEqual({ way: 'folder', folder: '/srv/ct', webServer: 'apache' });
    expect(readFileSync(join(folder, 'ct.json'), 'utf8')).not.toContain('secret');
  });

  it.each([
    ['a way that is none', { way: 'pigeon' }, /folder, zip, bucket, sftp, rsync/],
    ['missing settings', { way: 'bucket' }, /“endpoint” is to be the address.*“bucket”.*“accessKeyId”.*“secretAccessKey”/],
    ['no way to sign in', { ...sftp, password: '' }, /“password” is to be a password, or “keyFile”/],
    ['a port that is none', { ...sftp, port: 'ssh' }, /“port” is to be a number, usually 22/],
    ['a server that is an option of ssh', { ...sftp, server: '-oProxyCommand=x' }, /“server” is to be the name of the server/],
    ['a bucket over an open connection', { way: 'bucket', endpoint: 'http://s3.example.org', region: 'auto', bucket: 'sites', accessKeyId: 'a', secretAccessKey: 'b' }, /“endpoint” is to be the address of the store, for example https:/],
    ['a relative folder', { way: 'folder', folder: 'www' }, /“folder” is to be the whole path/],
    ['the server’s root', { ...sftp, folder: '/' }, /not its root/],
    ['a setting of another way', { way: 'folder', folder: '/srv/ct', bucket: 'x' }, /no setting “bucket”/],
  ])('is refused with %s, in plain words, and nothing is saved', (_, changes, words) => {
    expect(() => changeHosting(folder, 'ct', changes)).toThrow(words);
    expect(existsSync(folder)).toBe(false);
    expect(() => changeHosting(folder, 'ct', changes)).not.toThrow(/very secret/);
  });

  it('follows the CMS: it says whether and how, this machine where to', () => {
    changeHosting(folder, 'ct', sftp);
    expect(hostingFor(folder, 'ct', 'here')).toBeNull();
    expect(hostingFor(folder, 'ct', 'sftp')).toMatchObject({ server: 'ftp.example.org' });
    expect(() => hostingFor(folder, 'ct', 'bucket')).toThrow(/CMS says.*way=bucket.*set up for way=sftp/);
    expect(() => hostingFor(folder, 'ny', 'folder')).toThrow(/does not know where to.*deploy ny --set way=folder/);
  });

  it('names a damaged file', () => {
    changeHosting(folder, 'ct', sftp);
    writeFileSync(join(folder, 'ct.json'), '{"way":');
    expect(() => hostingOf(folder, 'ct')).toThrow(/ct\.json.*damaged/);
  });
});

it('the last delivery is remembered, and through those that failed what stands there since', () => {
  const failed = { release: 3, at: '2026-11-21T12:00:00.000Z', ok: false, message: { en: 'It failed.', es: 'Falló.' }, files: { sent: 0, removed: 0, kept: 0 }, ms: 5, shows: null };
  expect(lastDelivery(folder, 'ct')).toBeNull();
  keepDelivery(folder, 'ct', failed);
  expect(lastDelivery(folder, 'ct')).toEqual(failed);
  keepDelivery(folder, 'ct', { ...failed, ok: true, shows: 7 });
  for (const release of [4, 5]) keepDelivery(folder, 'ct', { ...failed, release });
  expect(lastDelivery(folder, 'ct')).toEqual({ ...failed, release: 5, shows: 7 });
});
