import { extname } from 'node:path';
import { errors } from '@strapi/utils';
import { allowedEndings, type Kind, kinds } from './kinds.ts';

/** A file on its way into the media library, as Strapi's upload service gets it. */
export interface Incoming {
  filepath: string;
  originalFilename?: string | null;
  mimetype?: string | null;
  /** What Strapi found in the bytes; only its routes look, programs of ours say what a file is. */
  detectedMimeType?: string;
}

export const nameOf = (file: Incoming): string => file.originalFilename ?? 'without a name';

const article = (ending: string): string => `${/^\.[amx]/.test(ending) ? 'an' : 'a'} ${ending} file`;

/** @throws ApplicationError naming the file or files. */
export function refuseKind(names: string): never {
  throw new errors.ApplicationError(`“${names}” was not uploaded: its name must end in ${allowedEndings.join(', ')}, and it must be a file of that kind.`);
}

/**
 * The kind of a file: what its bytes are must be what its ending says.
 * Strapi alone takes a script called "x.js" whose bytes begin like a film, and its server goes by the ending.
 * @throws ApplicationError naming the file.
 */
export function checkEnding(file: Incoming): Kind {
  const ending = extname(nameOf(file)).toLowerCase();
  const kind = kinds[file.detectedMimeType ?? file.mimetype ?? ''];
  if (kind?.endings.includes(ending)) return kind;
  if (kind && allowedEndings.includes(ending)) {
    throw new errors.ApplicationError(`“${nameOf(file)}” was not uploaded: it is really ${article(kind.endings[0]!)}. Save it again as one of the kind that its name says.`);
  }
  return refuseKind(nameOf(file));
}

/**
 * A replaced file keeps its address, and with it its ending.
 * @param before the ending of the file that is replaced, with its dot.
 * @throws ApplicationError naming the file.
 */
export function checkReplacement(file: Incoming, kind: Kind, before: string): void {
  if (kind.endings.includes(before.toLowerCase())) return;
  throw new errors.ApplicationError(`“${nameOf(file)}” was not uploaded: ${article(before)} can be replaced only by one of the same kind. Upload it as a new file instead.`);
}
