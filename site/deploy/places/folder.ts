import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DeployError } from '../errors.ts';
import { eachAtOnce, foldersOf } from '../each.ts';
import type { Files, Place } from '../place.ts';
import { type PlaceState, readState, statePath } from '../plan.ts';
import { noFolderHere } from '../reasons/deliveries.ts';

/** Files are written here first and renamed: a web server never meets half a file. */
const partsFolder = '.broadside-parts';

/** A folder of this machine or of a disk of the network. */
export class FolderPlace implements Place {
  readonly #root: string;

  constructor(root: string) { this.#root = root; }

  #at(path: string): string { return join(this.#root, path); }

  async #write(path: string, bytes: Buffer | string, part: string): Promise<void> {
    await mkdir(this.#at(partsFolder), { recursive: true });
    await mkdir(dirname(this.#at(path)), { recursive: true });
    const beside = join(this.#at(partsFolder), part);
    await writeFile(beside, bytes);
    await rename(beside, this.#at(path));
  }

  readState(): Promise<PlaceState | null> {
    return Promise.resolve(existsSync(this.#at(statePath)) ? readFile(this.#at(statePath), 'utf8').then(readState) : null);
  }

  writeState(state: PlaceState): Promise<void> { return this.#write(statePath, JSON.stringify(state), 'state'); }

  find(paths: string[]): Promise<string[]> { return Promise.resolve(paths.filter((path) => existsSync(this.#at(path)))); }

  send(files: Files, signal: AbortSignal): Promise<void> {
    return eachAtOnce(8, files, signal, async ([path, read], worker) => this.#write(path, await read(), String(worker)));
  }

  async remove(paths: string[]): Promise<void> {
    for (const path of paths) {
      await rm(this.#at(path), { force: true });
      for (const folder of foldersOf(path)) {
        // Fails when something else is in it, and then those above are not empty either.
        if (!await rmdir(this.#at(folder)).then(() => true, () => false)) break;
      }
    }
  }

  async close(): Promise<void> { await rm(this.#at(partsFolder), { recursive: true, force: true }); }
}

/** Opens a folder to deliver to; it is made if only its last part is missing. */
export async function openFolder({ folder }: { folder: string }): Promise<Place> {
  if (!existsSync(dirname(folder))) throw new DeployError(noFolderHere(dirname(folder)));
  await mkdir(folder, { recursive: true });
  return new FolderPlace(folder);
}
