import { extname } from 'node:path';
import type { Sentence } from '@broadside/shared/publishing';
import { impossible } from '../refused.ts';
import { allowedEndings, type Kind, kinds } from './kinds.ts';

/** A file on its way into the media library, as Strapi's upload service gets it. */
export interface Incoming {
  filepath: string;
  originalFilename?: string | null;
  mimetype?: string | null;
  /** What Strapi found in the bytes; only its routes look, programs of ours say what a file is. */
  detectedMimeType?: string;
}

/** The name of a file, in quotation marks. */
export const fileName = ({ originalFilename: name }: Incoming): Sentence => ({ en: `“${name ?? 'without a name'}”`, es: `“${name ?? 'sin nombre'}”` });

const article = (ending: string): string => `${/^\.[amx]/.test(ending) ? 'an' : 'a'} ${ending} file`;

/** @throws ApplicationError naming the file or files. */
export function refuseKind(files: Incoming[]): never {
  const names = files.map(fileName);
  throw impossible({
    en: `${names.map(({ en }) => en).join(', ')} was not uploaded: its name must end in ${allowedEndings.join(', ')}, and it must be a file of that kind.`,
    es: `${names.map(({ es }) => es).join(', ')} no se subió: su nombre debe terminar en ${allowedEndings.join(', ')}, y debe ser un archivo de ese tipo.`,
  });
}

/**
 * The kind of a file: what its bytes are must be what its ending says.
 * Strapi alone takes a script called "x.js" whose bytes begin like a film, and its server goes by the ending.
 * @throws ApplicationError naming the file.
 */
export function checkEnding(file: Incoming): Kind {
  const ending = extname(file.originalFilename ?? '').toLowerCase();
  const kind = kinds[file.detectedMimeType ?? file.mimetype ?? ''];
  if (kind?.endings.includes(ending)) return kind;
  if (kind && allowedEndings.includes(ending)) {
    throw impossible({
      en: `${fileName(file).en} was not uploaded: it is really ${article(kind.endings[0]!)}. Save it again as one of the kind that its name says.`,
      es: `${fileName(file).es} no se subió: en realidad es un archivo ${kind.endings[0]!}. Guárdelo de nuevo como uno del tipo que dice su nombre.`,
    });
  }
  return refuseKind([file]);
}

/**
 * A replaced file keeps its address, and with it its ending.
 * @param before the ending of the file that is replaced, with its dot.
 * @throws ApplicationError naming the file.
 */
export function checkReplacement(file: Incoming, kind: Kind, before: string): void {
  if (kind.endings.includes(before.toLowerCase())) return;
  throw impossible({
    en: `${fileName(file).en} was not uploaded: ${article(before)} can be replaced only by one of the same kind. Upload it as a new file instead.`,
    es: `${fileName(file).es} no se subió: un archivo ${before} solo se puede reemplazar por otro del mismo tipo. Súbalo como archivo nuevo.`,
  });
}
