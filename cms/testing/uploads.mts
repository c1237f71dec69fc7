import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import type { Core } from '@strapi/strapi';

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  const body = Buffer.concat([Buffer.from(name), data]);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG with this header chunk and these rows. */
export const pngOf = (header: Buffer, rows: Buffer): Buffer =>
  Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);

/** A PNG of one gray pixel. Another shade, other bytes. */
export function grayPng(shade: number): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return pngOf(header, Buffer.from([0, shade]));
}

/** An uploaded file as Strapi gives it. */
export interface Uploaded { id: number; documentId: string; url: string; provider: string }

interface UploadService {
  upload(what: unknown): Promise<Uploaded[]>;
  replace(id: number, what: unknown): Promise<Uploaded>;
  updateFileInfo(id: number, info: Record<string, unknown>): Promise<Uploaded>;
  remove(file: Uploaded): Promise<unknown>;
}

/** The media library of a booted CMS. */
export function uploadsOf(strapi: Core.Strapi) {
  const service = strapi.plugin('upload').service('upload') as UploadService;
  const withFile = async <T,>(bytes: Buffer, work: (file: unknown) => Promise<T>): Promise<T> => {
    const folder = mkdtempSync(join(tmpdir(), 'broadside-upload-'));
    const filepath = join(folder, 'picture.png');
    writeFileSync(filepath, bytes);
    try {
      return await work({ filepath, originalFilename: 'picture.png', mimetype: 'image/png', size: bytes.length });
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  return {
    async add(bytes = grayPng(0), info: Record<string, unknown> = {}): Promise<Uploaded> {
      return (await withFile(bytes, (files) => service.upload({ data: { fileInfo: { alternativeText: 'A gray dot', ...info } }, files })))[0]!;
    },
    replace: (file: Uploaded, bytes: Buffer) => withFile(bytes, (replacement) => service.replace(file.id, { data: {}, file: replacement })),
    describe: (file: Uploaded, info: Record<string, unknown>) => service.updateFileInfo(file.id, info),
    remove: (file: Uploaded) => service.remove(file),
  };
}
