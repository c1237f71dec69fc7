import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PublishError } from './errors.ts';
import { mediaDamaged } from './reasons/pages.ts';

/** Pictures and files as they were uploaded, each once, by digest. */
export class Originals {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  path(sha256: string): string { return join(this.#folder, sha256); }
  has(sha256: string): boolean { return existsSync(this.path(sha256)); }
  read(sha256: string): Buffer { return readFileSync(this.path(sha256)); }

  /** Keeps a file, after checking that it is the one meant. Written under another name first: a crash leaves no half file behind. */
  keep(sha256: string, bytes: Buffer): void {
    const found = createHash('sha256').update(bytes).digest('hex');
    if (found !== sha256) throw new PublishError(mediaDamaged(found.slice(0, 12), sha256.slice(0, 12)));
    const temporary = `${this.path(sha256)}.${process.pid}.part`;
    writeFileSync(temporary, bytes);
    renameSync(temporary, this.path(sha256));
  }
}
