import type { Core } from '@strapi/strapi';
import { checkEnding, checkReplacement, type Incoming } from './ending.ts';
import type { Kind } from './kinds.ts';
import { checkPicture } from './picture.ts';
import { checkWords, type Words } from './words.ts';

interface Upload { data: { fileInfo?: Words | Words[] | null }; files: Incoming | Incoming[] }
interface Replacement { data: { fileInfo?: Words | null }; file: Incoming }
interface Service {
  upload(what: Upload, ...more: unknown[]): Promise<unknown>;
  replace(id: number, what: Replacement, ...more: unknown[]): Promise<unknown>;
  updateFileInfo(id: number, words: Words, ...more: unknown[]): Promise<unknown>;
  findOne(id: number): Promise<{ ext: string } | null>;
}

async function checkFile(file: Incoming): Promise<Kind> {
  const kind = checkEnding(file);
  if (kind.picture) await checkPicture(file, kind.picture);
  return kind;
}

/** Looks at all that comes into the media library. In the service, because all of Strapi's routes and our own programs go through it. */
export function checkUploads(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service('upload') as Service;
  const { upload, replace, updateFileInfo } = service;
  service.upload = async (what, ...more) => {
    [what.data.fileInfo].flat().forEach(checkWords);
    for (const file of [what.files].flat()) await checkFile(file);
    return upload(what, ...more);
  };
  service.replace = async (id, what, ...more) => {
    checkWords(what.data.fileInfo);
    const before = await service.findOne(id);
    const kind = await checkFile(what.file);
    if (before) checkReplacement(what.file, kind, before.ext);
    return replace(id, what, ...more);
  };
  service.updateFileInfo = async (id, words, ...more) => {
    checkWords(words);
    return updateFileInfo(id, words, ...more);
  };
}
