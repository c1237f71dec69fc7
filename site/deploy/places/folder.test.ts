import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deliver, testConnection } from '../deliver.ts';
import { expectPlaceKeepsItsPromises, readFolder } from '../testing/place-contract.ts';
import { siteWith } from '../testing/site.ts';
import { openFolder } from './folder.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'folder-')); });
afterEach(() => rmSync(folder, { recursive: true }));
const { signal } = new AbortController();
const hosting = (path: string) => ({ way: 'folder', folder: path, webServer: 'apache' }) as const;

it('keeps the promises of a place', async () => {
  await expectPlaceKeepsItsPromises({
    open: () => openFolder({ folder }),
    read: () => Promise.resolve(readFolder(folder)),
    put: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      return Promise.resolve();
    },
  });
  expect(existsSync(join(folder, 'old'))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.includes('parts'))).toEqual([]);
});

it('says where the folder is missing, and makes no path of its own', async () => {
  expect(await deliver(siteWith(), hosting('/no/such/disk/ct'), signal)).toMatchObject({ ok: false, message: { en: expect.stringMatching(/no folder \/no\/such\/disk/) as string } });
});

it('says when the site changed while it was read, and then delivers nothing of it as whole', async () => {
  const site = siteWith();
  writeFileSync(join(site.folder, 'toolkits/index.html'), 'another release');
  expect(await deliver(site, hosting(folder), signal)).toMatchObject({ ok: false, message: { en: expect.stringMatching(/changed while it was being read/) as string } });
  expect(existsSync(join(folder, '.well-known/broadside.json'))).toBe(false);
});

it('tests a connection without leaving anything', async () => {
  expect(await testConnection('ct', hosting(folder), signal)).toEqual({ ok: true, message: { en: `Writing to ${folder} works.`, es: `Se puede escribir en ${folder}.` } });
  expect(readdirSync(folder)).toEqual([]);
});
