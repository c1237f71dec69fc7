import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import type { Media } from '@broadside/shared/content';

/** The part of Strapi's upload record that we read. */
export interface UploadedFile {
  documentId: string;
  name: string;
  url: string;
  mime: string;
  /** Kilobytes. */
  size: number;
  width: number | null;
  height: number | null;
  alternativeText: string | null;
  caption: string | null;
  focalPoint?: { x: number; y: number } | null;
  updatedAt: string;
}

const digests = new Map<string, string>();

export const pathOf = (strapi: Core.Strapi, file: Pick<UploadedFile, 'url'>): string => join(strapi.dirs.static.public, file.url);

/** SHA-256 of a file's bytes. Remembered until the file is replaced: Strapi keeps its name then, but not its time. */
export async function digestOf(strapi: Core.Strapi, file: UploadedFile): Promise<string> {
  const key = `${file.documentId} ${file.updatedAt}`;
  const known = digests.get(key);
  if (known) return known;
  const hash = createHash('sha256');
  await pipeline(createReadStream(pathOf(strapi, file)), hash);
  const digest = hash.digest('hex');
  digests.set(key, digest);
  return digest;
}

const words = (text: string | null): string | null => text?.trim() || null;

/** An uploaded file as it leaves the CMS. */
export async function toMedia(strapi: Core.Strapi, file: UploadedFile): Promise<Media> {
  return {
    id: file.documentId,
    sha256: await digestOf(strapi, file),
    name: file.name,
    mime: file.mime,
    size: Math.round(file.size * 1000),
    width: file.width ?? null,
    height: file.height ?? null,
    alt: words(file.alternativeText),
    caption: words(file.caption),
    focalPoint: file.focalPoint ?? null,
  };
}
