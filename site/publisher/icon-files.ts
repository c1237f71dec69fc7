import { join } from 'node:path';
import type { Icon } from '../src/store/index.ts';
import { makeIcon } from './icons.ts';
import { fromPath, type SiteFiles } from './site-files.ts';

/** The icons made from an affiliate's logo that a page names, by path. They are there before the page is. */
export async function iconFiles(icons: ReadonlyMap<string, Icon>, folders: { pictures: string; originals: string }): Promise<SiteFiles> {
  const files: SiteFiles = new Map();
  const folder = join(folders.pictures, 'icons');
  for (const [name, icon] of icons) {
    await makeIcon(name, icon, { icons: folder, originals: folders.originals });
    files.set(`icons/${name}`, fromPath(join(folder, name)));
  }
  return files;
}
