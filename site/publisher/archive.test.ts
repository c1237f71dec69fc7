import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Media } from '@broadside/shared/content';
import { type Offered, toArchive } from '../src/store/index.ts';
import { archiveAt, type Folders, packArchive } from './archive.ts';
import { downloadFiles } from './site-files.ts';

const mediaOf = (name: string, text: string): Media => ({
  id: 'a'.repeat(24), sha256: createHash('sha256').update(text).digest('hex'), name, mime: 'application/pdf', size: Buffer.byteLength(text), width: null, height: null, alt: null, caption: null, focalPoint: null,
});
const pack = (files: [string, string][]): { bytes: Buffer; size: number; sha256: string } => {
  const texts = new Map(files.map(([name, text]) => [mediaOf(name, text).sha256, text]));
  const { size, sha256, parts } = toArchive('kit', files.map(([name, text]) => mediaOf(name, text)));
  return { bytes: packArchive(parts!, (part) => Buffer.from(texts.get(part.sha256)!)), size, sha256 };
};

describe('a ZIP of files', () => {
  it('holds every file as it is, has the size that the page says, and is the same each time', () => {
    const files = fc.array(fc.tuple(fc.string({ maxLength: 30 }), fc.string({ minLength: 1, maxLength: 200 })), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(files, (told) => {
      const { bytes, size } = pack(told);
      expect(Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString())).toEqual(told.map(([, text]) => Buffer.from(text).toString()));
      expect(bytes.length).toBe(size);
      expect(pack(told).bytes.equals(bytes)).toBe(true);
    }));
  });

  it('keeps two files of one name apart', () => {
    expect(Object.keys(unzipSync(pack([['form.pdf', 'one'], ['form.pdf', 'two']]).bytes))).toEqual(['1-form.pdf', '2-form.pdf']);
  });

  it('has another address when a file in it changed', () => {
    expect(pack([['form.pdf', 'one']]).sha256).not.toBe(pack([['form.pdf', 'two']]).sha256);
  });
});

describe('a ZIP that a page offers', () => {
  let pictures: string;
  let kit: Offered;
  const folders = (): Folders => ({ pictures, originals: join(pictures, 'originals') });
  beforeEach(() => {
    pictures = mkdtempSync(join(tmpdir(), 'archives-'));
    mkdirSync(folders().originals);
    const files = [['form.pdf', 'one'], ['sheet.pdf', 'two']] as const;
    for (const [name, text] of files) writeFileSync(join(folders().originals, mediaOf(name, text).sha256), text);
    kit = toArchive('kit', files.map(([name, text]) => mediaOf(name, text)));
  });
  afterEach(() => rmSync(pictures, { recursive: true }));

  it('is packed once, however many sites offer it, and is what would be packed again', () => {
    const path = archiveAt(kit, folders());
    rmSync(folders().originals, { recursive: true });
    expect(archiveAt(kit, folders())).toBe(path);
    expect(readFileSync(path).equals(pack([['form.pdf', 'one'], ['sheet.pdf', 'two']]).bytes)).toBe(true);
    expect(readdirSync(join(pictures, 'archives'))).toEqual([`${kit.sha256}.zip`]);
  });

  it('is packed anew when it is not whole', () => {
    const path = archiveAt(kit, folders());
    truncateSync(path, 40);
    expect(readFileSync(archiveAt(kit, folders())).length).toBe(kit.size);
  });

  it('is linked to, not held in memory', () => {
    const [file] = [...downloadFiles([kit], folders()).values()];
    expect(file).toEqual({ from: join(pictures, 'archives', `${kit.sha256}.zip`), size: kit.size, sha256: createHash('sha256').update(readFileSync(archiveAt(kit, folders()))).digest('hex') });
  });
});
