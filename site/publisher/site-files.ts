import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Media } from '@broadside/shared/content';
import { BASE, downloadName, isPicture, type Offered, pictureFormats, variantName, variantWidths } from '../src/store/index.ts';
import { archiveAt, type Folders } from './archive.ts';
import { themeAssets } from './theme.ts';

/** One file of a site: its bytes in pieces, most of which it shares with files of other sites (no Buffers: some come from another thread), or an existing file to link to. */
export type SiteFile = { sha256: string; size: number } & ({ pieces: readonly Uint8Array[] } | { from: string });

/** All files of a site by path. */
export type SiteFiles = Map<string, SiteFile>;

export const digest = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

export function fromPieces(pieces: readonly Uint8Array[]): SiteFile {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return { pieces, size: pieces.reduce((sum, { length }) => sum + length, 0), sha256: hash.digest('hex') };
}

export const fromBytes = (bytes: Buffer): SiteFile => fromPieces([bytes]);

const lyingElsewhere = new Map<string, SiteFile>();

/** A file that lies elsewhere and never changes there. Its digest is worked once. */
export function fromPath(path: string): SiteFile {
  const known = lyingElsewhere.get(path);
  if (known) return known;
  const bytes = readFileSync(path);
  const file = { sha256: digest(bytes), size: bytes.length, from: path };
  lyingElsewhere.set(path, file);
  return file;
}

const themes = new Map<string, SiteFiles>();

/** The theme's own files for browsers: styles, fonts, islands. Styles name fonts by the placeholder base, so text files are made for each folder that sites stand in. */
export function themeFiles(identity: string, base: string): SiteFiles {
  const key = `${identity} ${base}`;
  const files = themes.get(key) ?? makeThemeFiles(identity, base);
  themes.set(key, files);
  return files;
}

function makeThemeFiles(identity: string, base: string): SiteFiles {
  const assets = themeAssets(identity);
  const files: SiteFiles = new Map();
  for (const entry of readdirSync(assets, { withFileTypes: true, recursive: true }).filter((found) => found.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const isText = /\.(css|js)$/.test(entry.name);
    const text = isText ? readFileSync(path, 'utf8') : '';
    files.set(relative(assets, path), text.includes(BASE) ? fromBytes(Buffer.from(text.replaceAll(BASE, base))) : fromPath(path));
  }
  return files;
}

/** The same picture is asked for by many pages of many sites. */
const variants = new WeakMap<Media, { folder: string; files: SiteFiles }>();

/** A picture's sizes and formats. What is no picture has none. */
function variantsOf(media: Media, folder: string): SiteFiles {
  const known = variants.get(media);
  if (known?.folder === folder) return known.files;
  const names = isPicture(media) ? variantWidths(media).flatMap((width) => pictureFormats.map((format) => variantName(media.sha256, width, format))) : [];
  const files = new Map(names.map((name) => [`media/${name}`, fromPath(`${folder}/${name}`)]));
  variants.set(media, { folder, files });
  return files;
}

/** The sizes and formats of the pictures that a site's pages show. */
export const pictureFiles = (all: Iterable<Media>, folder: string): SiteFiles => new Map([...all].flatMap((media) => [...variantsOf(media, folder)]));

/** The files that a site offers to take away: uploads as they are, ZIPs of several. */
export function downloadFiles(all: Iterable<Offered>, folders: Folders): SiteFiles {
  const fileOf = (media: Offered): SiteFile => fromPath(media.parts ? archiveAt(media, folders) : join(folders.originals, media.sha256));
  return new Map([...all].map((media) => [`files/${downloadName(media)}`, fileOf(media)]));
}
