import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { PublishError } from './errors.ts';
import { folderTaken } from './reasons/machine.ts';

/** Held while something must not be done twice at once. */
export interface Hold { release(): void }

const isBusy = (error: unknown): boolean => /locked|busy/i.test((error as Error).message);

function tryToHold(path: string): Hold | null {
  // SQLite's lock is the system's own: it ends with the process, however that ends, and leaves nothing behind to clear away.
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (isBusy(error)) return null;
    throw error;
  }
}

/**
 * Holds a lock that only one at a time can have, of all processes of this machine and of all parts of this one.
 * @param path an empty file that stands for it; made when it is not there, and left there
 * @param patience how long to wait for whoever has it, in milliseconds
 * @returns null when that one still has it
 */
export async function holdFile(path: string, patience: number): Promise<Hold | null> {
  mkdirSync(dirname(path), { recursive: true });
  for (const end = Date.now() + patience; ;) {
    const hold = tryToHold(path);
    if (hold || Date.now() >= end) return hold;
    await sleep(50);
  }
}

/**
 * Keeps every other process from publishing to the same folder.
 * @param patience how long to wait for another one, in milliseconds
 * @throws PublishError when another one is publishing there
 */
export async function holdSites(out: string, patience = 10_000): Promise<Hold> {
  const hold = await holdFile(join(out, '.lock'), patience);
  if (!hold) throw new PublishError(folderTaken(out));
  return hold;
}
