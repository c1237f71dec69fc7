import { join } from 'node:path';
import type { Icon } from '../src/store/index.ts';
import { makeIcon } from './icons.ts';
import { fromPath, type SiteFile, type SiteFiles } from './site-files.ts';

/** All pages of a site name the same few. By name and folder. */
const made = new Map<string, SiteFile>();

async function iconFile(name: string, icon: Icon, { pictures, originals }: { pictures: string; originals: string }): Promise<SiteFile> {
  const key = `${name} ${pictures}`;
  const known = made.get(key);
  if (known) return known;
  const folder = join(pictures, 'icons');
  await makeIcon(name, icon, { icons: folder, originals });
  const file = fromPath(join(folder, name));
  made.set(key, file);
  return file;
}

/** The icons made from an affiliate's logo that a page names, by path. They are there before the page is. */
export async function iconFiles(icons: ReadonlyMap<string, Icon>, folders: { pictures: string; originals: string }): Promise<SiteFiles> {
  const files: SiteFiles = new Map();
  for (const [name, icon] of icons) files.set(`icons/${name}`, await iconFile(name, icon, folders));
  return files;
}
