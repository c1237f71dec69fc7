import { mkdirSync, readFileSync, readlinkSync, renameSync, rmdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile, SiteFiles } from '../site-files.ts';
import { linkOrCopy, type Objects } from './objects.ts';
import { type Manifest, Releases } from './records.ts';

type Side = 'a' | 'b';
const other: Record<Side, Side> = { a: 'b', b: 'a' };

/** What turns one release's files into another's. */
export interface FileChanges { write: SiteFiles; remove: readonly string[] }

let scratch = Buffer.alloc(1 << 20);

/** A file's bytes in one, until the next file's. Each in a place of its own would be garbage at once. */
function joined({ pieces, size }: { pieces: readonly Uint8Array[]; size: number }): Buffer {
  if (scratch.length < size) scratch = Buffer.alloc(2 * size);
  let at = 0;
  for (const piece of pieces) {
    scratch.set(piece, at);
    at += piece.length;
  }
  return scratch.subarray(0, size);
}

function writeFile(target: string, file: SiteFile, isEmpty: boolean): void {
  // Removed first: it may share its bytes with the other folder, which writing in place would change too.
  if (!isEmpty) rmSync(target, { force: true });
  if ('pieces' in file) writeFileSync(target, joined(file));
  else linkOrCopy(file.from, target);
}

/** Removes a file, and the folders that are empty without it. */
function removeFile(root: string, path: string): void {
  rmSync(join(root, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      // Something else is in it.
      return;
    }
  }
}

/**
 * The folders of one site. `current` points to one of two real folders; the other one is changed and then takes its place, in one step.
 * Beside each folder stands the number of the release that it holds; it is away while the folder is being changed, so that a crash is seen.
 */
export class SiteFolder {
  readonly root: string;
  readonly releases: Releases;
  readonly #objects: Objects;

  constructor(root: string, objects: Objects) {
    this.root = root;
    this.releases = new Releases(root);
    this.#objects = objects;
  }

  #marker(side: Side): string { return join(this.root, `${side}.release`); }

  #held(side: Side): number | null {
    try {
      return Number.parseInt(readFileSync(this.#marker(side), 'utf8'), 10) || null;
    } catch {
      return null;
    }
  }

  #liveSide(): Side | null {
    try {
      const target = readlinkSync(join(this.root, 'current'));
      return target === 'a' || target === 'b' ? target : null;
    } catch {
      return null;
    }
  }

  /** The number of the release that visitors see; null before the first, or when nobody can tell. */
  get live(): number | null {
    const side = this.#liveSide();
    return side && this.#held(side);
  }

  /** The real folder that visitors see. */
  get livePath(): string | null {
    const side = this.#liveSide();
    return side && join(this.root, side);
  }

  /**
   * Makes a release live: brings the idle folder up to it and points `current` there.
   * @param before the files of the live release; null for none
   * @param isWhole whether the changes write everything, so that nothing in the idle folder is relied upon
   */
  show(release: number, changes: FileChanges, before: Manifest | null, isWhole = before === null): void {
    mkdirSync(this.root, { recursive: true });
    const live = this.#liveSide();
    const idle: Side = live ? other[live] : 'a';
    if (before && !isWhole) this.catchUp(before);
    rmSync(this.#marker(idle), { force: true });
    const target = join(this.root, idle);
    if (isWhole) rmSync(target, { recursive: true, force: true });
    // The idle folder holds the same as the live one: what is replaced there is taken from it, and not copied only to be thrown away.
    if (live && before) this.#keepReplaced(changes, before, (path, sha256) => {
      if (isWhole || !this.#objects.take(join(target, path), sha256)) this.#objects.keep(join(this.root, live, path), sha256);
    });
    for (const path of changes.remove) removeFile(target, path);
    for (const parent of new Set([...changes.write.keys()].map((path) => dirname(path)))) mkdirSync(join(target, parent), { recursive: true });
    for (const [path, file] of changes.write) writeFile(join(target, path), file, isWhole);
    writeFileSync(this.#marker(idle), String(release));
    this.#flip(idle);
    this.releases.confirm(release);
  }

  #keepReplaced({ write, remove }: FileChanges, before: Manifest, keep: (path: string, sha256: string) => void): void {
    for (const path of [...remove, ...write.keys()]) {
      const facts = before.get(path);
      if (facts && write.get(path)?.sha256 !== facts.sha256) keep(path, facts.sha256);
    }
  }

  #flip(side: Side): void {
    const temporary = join(this.root, `current.${process.pid}`);
    rmSync(temporary, { force: true });
    symlinkSync(side, temporary);
    renameSync(temporary, join(this.root, 'current'));
  }

  /**
   * Makes the idle folder the same as the live one, so that the next release needs only its own changes.
   * @param files the files of the live release
   */
  catchUp(files: Manifest): void {
    const live = this.#liveSide();
    if (!live) return;
    const idle = other[live];
    const release = this.#held(live);
    const held = this.#held(idle);
    if (release === null || held === release) return;
    rmSync(this.#marker(idle), { force: true });
    this.#follow(live, idle, this.#changedSince(held, release), files);
    writeFileSync(this.#marker(idle), String(release));
  }

  /** Which files differ between two releases, when the one stands on the other. */
  #changedSince(held: number | null, release: number): Iterable<string> | null {
    const record = held === null ? null : this.releases.read(release);
    return record?.base === held && record.base !== null ? [...Object.keys(record.files), ...record.removed] : null;
  }

  /** @param paths what to bring up to date; null for all, from nothing */
  #follow(live: Side, idle: Side, paths: Iterable<string> | null, files: Manifest): void {
    const [from, to] = [join(this.root, live), join(this.root, idle)];
    if (!paths) rmSync(to, { recursive: true, force: true });
    const made = new Set<string>();
    for (const path of paths ?? files.keys()) {
      if (!files.has(path)) {
        removeFile(to, path);
        continue;
      }
      const parent = dirname(path);
      if (!made.has(parent)) mkdirSync(join(to, parent), { recursive: true });
      made.add(parent);
      rmSync(join(to, path), { force: true });
      linkOrCopy(join(from, path), join(to, path));
    }
  }

  /**
   * Finds a file of any release by its digest.
   * @param livePath where the live release has the same file, if it does
   */
  find(sha256: string, livePath: string | undefined): string | null {
    if (this.#objects.has(sha256)) return this.#objects.path(sha256);
    const live = this.livePath;
    return live && livePath !== undefined ? join(live, livePath) : null;
  }
}
