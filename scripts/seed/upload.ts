import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { makePdf } from '../demonstration/files/make-pdf.ts';
import { drawPicture, pictureNames } from '../demonstration/pictures/index.ts';

const pictures = new Set(pictureNames());

async function make(name: string): Promise<{ data: Buffer; mime: string; fileName: string }> {
  if (name.endsWith('.pdf')) return { data: await makePdf(name.replace(/\.pdf$/, '')), mime: 'application/pdf', fileName: name };
  if (!pictures.has(name)) throw new Error(`The demonstration content has no picture "${name}".`);
  const { data, mime } = await drawPicture(name);
  return { data, mime, fileName: `${name}.png` };
}

async function upload(strapi: Core.Strapi, folder: string, name: string): Promise<number> {
  const { data, mime, fileName } = await make(name);
  const filepath = join(folder, fileName);
  writeFileSync(filepath, data);
  const [file] = await strapi.plugin('upload').service('upload').upload({
    data: { fileInfo: { name: fileName } },
    files: { filepath, originalFilename: fileName, mimetype: mime, size: data.length },
  }) as { id: number }[];
  return file!.id;
}

/** Drawing waits for other threads most of the time. */
const AT_ONCE = 4;

/** Draws the named pictures, sets the named files, and puts them into Strapi's media library. Gives each one's id. */
export async function uploadAll(strapi: Core.Strapi, names: Iterable<string>): Promise<Map<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-seed-'));
  const ids = new Map<string, number>();
  try {
    const waiting = [...new Set(names)];
    const next = async (): Promise<void> => {
      for (let name = waiting.pop(); name; name = waiting.pop()) ids.set(name, await upload(strapi, folder, name));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  } finally {
    rmSync(folder, { recursive: true });
  }
  return ids;
}
