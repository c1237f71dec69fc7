import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from 'vitest';
import { outgoingFiles } from '../outgoing.ts';
import { bringTo, type Counts, type Place } from '../place.ts';
import { siteWith } from './site.ts';

/** A real place, and a look at all that lies in it by another way. */
export interface Tried { open: () => Promise<Place>; read: () => Promise<Record<string, string>>; put: (path: string, text: string) => Promise<void> }

const { signal } = new AbortController();

async function bring({ open }: Tried, site: ReturnType<typeof siteWith>, replace = false): Promise<Counts> {
  const place = await open();
  try {
    return await bringTo(place, site, await outgoingFiles(site, { webServer: 'apache' }), { replace, signal });
  } finally {
    await place.close();
  }
}

/** What is there besides the list of files and the receipt, which bears the time. */
async function pagesIn({ read }: Tried): Promise<Record<string, string>> {
  const { '.broadside.json': list, '.well-known/broadside.json': receipt, ...files } = await read();
  expect(JSON.parse(list!)).toMatchObject({ code: 'ct' });
  expect(JSON.parse(receipt!)).toMatchObject({ code: 'ct', revision: 7 });
  return files;
}

/** What must hold wherever a site is brought to. */
export async function expectPlaceKeepsItsPromises(tried: Tried): Promise<void> {
  const usual = Object.keys(siteWith().files).length;
  await tried.put('newsletter/index.html', 'their own');
  const first = await bring(tried, siteWith({ 'old/page/index.html': 'old' }));
  // Two files of Apache's beside the pages.
  expect(first).toEqual({ sent: usual + 3, removed: 0, kept: 0 });

  const changed = siteWith({ 'toolkits/index.html': 'new toolkits', 'new page/á.txt': 'new' });
  expect(await bring(tried, changed)).toEqual({ sent: 2, removed: 1, kept: usual + 1 });
  const there = await pagesIn(tried);
  expect(there).toMatchObject({ 'toolkits/index.html': 'new toolkits', 'new page/á.txt': 'new', 'newsletter/index.html': 'their own', 'media/p.webp': 'webp' });
  expect(there).not.toHaveProperty('old/page/index.html');
  expect(Object.keys(there)).toHaveLength(usual + 4);

  expect(await bring(tried, changed)).toEqual({ sent: 0, removed: 0, kept: usual + 3 });
  await expect(bring(tried, siteWith({ 'newsletter/index.html': 'ours' }))).rejects.toThrow(/did not put there.*newsletter\/index\.html.*--replace/);
  await expect(bring(tried, siteWith({}, { code: 'ny' }))).rejects.toThrow(/“ct” stands there/);
  await bring(tried, siteWith({ 'newsletter/index.html': 'ours' }), true);
  expect(await pagesIn(tried)).toMatchObject({ 'newsletter/index.html': 'ours', 'toolkits/index.html': 'toolkits' });
}

/** Every file below a folder of this machine, with its text. */
export function readFolder(folder: string): Record<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(found.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}
