import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { PublishError } from './errors.ts';

/** Held while one process publishes to a folder of sites. */
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
 * Keeps every other process from publishing to the same folder.
 * @param patience how long to wait for another one, in milliseconds
 * @throws PublishError when another one is publishing there
 */
export async function holdSites(out: string, patience = 10_000): Promise<Hold> {
  mkdirSync(out, { recursive: true });
  const path = join(out, '.lock');
  for (const end = Date.now() + patience; ;) {
    const hold = tryToHold(path);
    if (hold) return hold;
    if (Date.now() >= end) throw new PublishError(`Something else publishes to ${out} now. If "npm start" is running, it publishes every change by itself; stop it first, or give another folder with --out.`);
    await sleep(50);
  }
}
