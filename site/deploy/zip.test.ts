import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { siteWith } from './testing/site.ts';
import { zipOf } from './zip.ts';

async function bytesOf(...args: Parameters<typeof zipOf>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of await zipOf(...args)) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

const unpack = async (...args: Parameters<typeof zipOf>): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(await bytesOf(...args))).map(([path, bytes]) => [path, strFromU8(bytes)]));

it('holds every file of the site, its receipt, and what the web server reads', async () => {
  const site = siteWith({ 'es/guías/á b.html': 'ñ' });
  const files = await unpack(site);
  expect(Object.keys(files).sort()).toEqual([...Object.keys(site.files), '.htaccess', 'es/.htaccess', '.well-known/broadside.json'].sort());
  expect(files).toMatchObject({ 'es/guías/á b.html': 'ñ', 'toolkits/index.html': 'toolkits' });
  expect(JSON.parse(files['.well-known/broadside.json']!)).toEqual({ broadside: 1, code: 'ct', release: 1, revision: 7, looked: site.made });
});

it('has the same bytes for the same release, in any zone', async () => {
  const digest = async (zone: string): Promise<string> => {
    process.env.TZ = zone;
    return createHash('sha256').update(await bytesOf(siteWith())).digest('hex');
  };
  const before = process.env.TZ;
  const digests = [await digest('Pacific/Honolulu'), await digest('Asia/Tokyo'), await digest('UTC')];
  if (before === undefined) delete process.env.TZ; else process.env.TZ = before;
  expect(new Set(digests).size).toBe(1);
});

it('works in another folder of a domain', async () => {
  const files = await unpack(siteWith(), { webServer: 'apache', base: '/union/ct/' });
  expect(files['index.html']).toBe('<link rel="stylesheet" href="/union/ct/brand/0123456789abcdef.css"><a href="/union/ct/toolkits/">Toolkits</a>');
  expect(files['_astro/x.css']).toContain('url(/union/ct/_astro/hand.svg)');
  expect(files['.htaccess']).toContain('ErrorDocument 404 /union/ct/404.html');
  expect(await unpack(siteWith({}, { base: '/union/ct/' }), { webServer: 'apache', base: '/' })).toMatchObject({ 'index.html': '<link rel="stylesheet" href="/brand/0123456789abcdef.css"><a href="/toolkits/">Toolkits</a>' });
});

it('breaks off when another release takes the folder’s place, rather than mix two', async () => {
  const site = siteWith();
  writeFileSync(join(site.folder, 'toolkits/index.html'), 'of another release');
  await expect(bytesOf(site)).rejects.toThrow(/changed while it was being read/);
});
