import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The same bytes under a second name where the file system can, a copy where it can't. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Another disk, a file system without hard links, or too many links to one file.
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK' && code !== 'ENOTSUP') throw error;
    copyFileSync(from, to);
  }
}

/**
 * Files of earlier releases by digest, for all sites. A file comes here when it leaves a site's folder and not before:
 * what is live is written once.
 */
export class Objects {
  readonly folder: string;

  /** @param out the folder of all sites */
  constructor(out: string) {
    this.folder = join(out, '.objects');
  }

  path(sha256: string): string { return join(this.folder, sha256.slice(0, 2), sha256); }
  has(sha256: string): boolean { return existsSync(this.path(sha256)); }

  /**
   * Keeps a file that leaves a site's folder, by moving it.
   * @returns whether it could be moved: not when it is not there, or on another disk
   */
  take(from: string, sha256: string): boolean {
    const to = this.path(sha256);
    mkdirSync(dirname(to), { recursive: true });
    try {
      renameSync(from, to);
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EXDEV' || code === 'ENOENT') return false;
      throw error;
    }
  }

  /** Keeps a file that stays where it is, too. */
  keep(from: string, sha256: string): void {
    const to = this.path(sha256);
    if (existsSync(to) || !existsSync(from)) return;
    mkdirSync(dirname(to), { recursive: true });
    // Whole or not at all: half a copy under a digest would be taken for the file, for ever.
    const temporary = `${to}.part`;
    rmSync(temporary, { force: true });
    linkOrCopy(from, temporary);
    renameSync(temporary, to);
  }

  remove(sha256: string): void { rmSync(this.path(sha256), { force: true }); }
}
