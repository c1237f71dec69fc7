import type { Media } from '@broadside/shared/content';

/** A file to take away, as a page names it. */
export interface Download {
  address: string;
  /** `PDF`, `DOCX`, ... */
  kind: string;
  /** In bytes. */
  size: number;
}

/** Endings that a host may send as something that runs. A file of another type with such a name is offered without it. */
const running = /\.(x?html?|svgz?|xml|xsl|m?js|php|phtml|cgi|pl|asp|jsp|htaccess)$/i;

const safe = (name: string): string => name.normalize('NFKD').replace(/[^\w.-]+/g, '-').replace(/^[.-]+/, '').slice(-80) || 'file';

/** The name of a file on a site: its own, behind the beginning of its digest, so that a changed file has another address. */
export const downloadName = (media: Media): string => `${media.sha256.slice(0, 10)}-${safe(media.name).replace(running, '.file')}`;

export function toDownload(media: Media, base: string): Download {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(media.name)?.[1];
  return { address: `${base}/files/${downloadName(media)}`, kind: (ending ?? media.mime.split('/').at(-1) ?? '').toUpperCase(), size: media.size };
}
