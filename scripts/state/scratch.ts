import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Someone else's process answers with EPERM; only ESRCH says that there is none.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Removes what was left by processes that were killed: their folders bear the number of a process that is gone. */
function sweep(machine: string, prefix: string): void {
  for (const name of readdirSync(machine)) {
    const id = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : NaN;
    if (Number.isInteger(id) && !isRunning(id)) rmSync(join(machine, name), { recursive: true, force: true });
  }
}

/**
 * Gives this process, and those that it starts from now on, one folder for everything temporary, so that nothing stays behind however it ends: databases, sites, a browser of 366 MB.
 * @param name what is done there: `tests`
 * @returns what removes it before the process ends; at its end it goes by itself
 */
export function useScratchFolder(name: string): () => void {
  const machine = tmpdir();
  const prefix = `broadside-${name}-`;
  sweep(machine, prefix);
  const folder = join(machine, `${prefix}${process.pid}`);
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  const remove = (): void => {
    process.env.TMPDIR = machine;
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', remove);
  return remove;
}

/** For a command, which Ctrl-C would end without a word to anybody: ends it properly, so that its folder goes. */
export function useScratchFolderUntilStopped(name: string): void {
  useScratchFolder(name);
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]] as const) process.once(signal, () => process.exit(code));
}
