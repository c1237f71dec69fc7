import { createHash } from 'node:crypto';
import type { Media } from '@broadside/shared/content';

/** A file to take away, as a page names it. */
export interface Download {
  address: string;
  /** What it is called on the visitor's device. */
  name: string;
  /** `PDF`, `DOCX`, ... */
  kind: string;
  /** In bytes. */
  size: number;
}

/** Endings that a host may send as something that runs. A file of another type with such a name is offered without it. */
const running = /\.(x?html?|svgz?|xml|xsl|m?js|php|phtml|cgi|pl|asp|jsp|htaccess)$/i;

const safe = (name: string): string => name.normalize('NFKD').replace(/[^\w.-]+/g, '-').replace(/^[.-]+/, '').slice(-80) || 'file';

const ownName = (media: Media): string => safe(media.name).replace(running, '.file');

/** The name of a file on a site: its own, behind the beginning of its digest, so that a changed file has another address. */
export const downloadName = (media: Media): string => `${media.sha256.slice(0, 10)}-${ownName(media)}`;

export function toDownload(media: Media, base: string): Download {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(media.name)?.[1];
  return { address: `${base}/files/${downloadName(media)}`, name: ownName(media), kind: (ending ?? media.mime.split('/').at(-1) ?? '').toUpperCase(), size: media.size };
}

/** A file that a page offers: an upload, or a ZIP that the publisher packs of several. The digest of a ZIP is that of its list. */
export type Offered = Media & { parts?: readonly Media[] };

/** The files of a ZIP by their names inside it: numbered in the toolkit's order, so that two of one name are kept apart. */
export const entriesOf = (parts: readonly Media[]): Map<string, Media> => new Map(parts.map((part, index) => [`${index + 1}-${safe(part.name)}`, part]));

/** Bytes that a ZIP needs beside its files: two headers for each, with its name, and the end. Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16. */
const frame = (names: Iterable<string>): number => [...names].reduce((sum, name) => sum + 30 + 46 + 2 * name.length, 22);

/** A ZIP of several uploads, not packed yet. Its files are stored as they are: PDF and pictures are packed already. */
export function toArchive(name: string, parts: readonly Media[]): Offered {
  const entries = entriesOf(parts);
  const digest = createHash('sha256').update([...entries].map(([entry, { sha256 }]) => `${entry} ${sha256}`).join('\n')).digest('hex');
  const size = [...entries.values()].reduce((sum, part) => sum + part.size, frame(entries.keys()));
  return { id: digest.slice(0, 24), sha256: digest, name: `${name}.zip`, mime: 'application/zip', size, width: null, height: null, alt: null, caption: null, focalPoint: null, parts: [...entries.values()] };
}
